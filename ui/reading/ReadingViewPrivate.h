#pragma once

#include "ui/reading/CleanCopy.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/PanePrinter.h"
#include "ui/reading/PaneSchemeHandler.h"
#include "ui/reading/ReadingView.h"
#include "ui/reading/TabWatch.h"
#include "ui/web/ClosedProfile.h"

#include <QHash>
#include <QStringList>
#include <QTimer>
#include <QWebEngineView>

#include <memory>
#include <optional>

namespace broadsheet {

/// The parts, in the order in which they must be taken apart again: view, page, then the profile.
struct ReadingView::Private final {
    Private(ReadingView& owner, PictureSource& pictures)
        : handler(pictures)
        , page(&profile)
        , view(&owner)
    {
    }

    PaneSchemeHandler handler;
    ClosedProfile profile;
    PanePage page;
    QWebEngineView view;
    PanePrinter printer{page, view};
    CleanCopy cleanCopy;
    TabWatch tabs{view};
    QTimer positionTimer;
    double lastFraction = -1; ///< of the last report
    bool isReady = false;
    bool noteIsShown = false;
    bool hasWayBack = false;
    FocusMode focusMode = FocusMode::None;
    std::optional<Appearance> waitingAppearance; ///< asked for while the page is loading
    std::optional<ReadingPosition> waitingPosition;
    std::optional<ReadingPosition> wish;         ///< the place that was asked for last on this page
    int shows = 0;
    int replaces = 0;                            ///< of several in a row only the last is shown
    QStringList missingPictures;                 ///< known before the page was ready
    QHash<QString, QString> grounds;             ///< the same for pictures on white, by key
    Qt::MouseButton lastButton = Qt::LeftButton; ///< of the input that a link report belongs to
    Qt::KeyboardModifiers lastModifiers;
    /// Ends before everything above it: WebEngine answers open questions when its page ends, and nobody is there to hear them.
    std::shared_ptr<bool> isAlive = std::make_shared<bool>(true);
};

} // namespace broadsheet
