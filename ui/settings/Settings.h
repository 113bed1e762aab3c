#pragma once

#include "ui/settings/Look.h"

#include <QByteArray>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <array>

namespace broadsheet {

/// The limits of what a reader can choose about the window; those of the look stand in Look.h.
struct SettingsRange {
    static constexpr int narrowestLibraryPx = 210;
    static constexpr int widestLibraryPx = 900;
    static constexpr int fewestTakenMegabytes = 16;
    static constexpr int mostTakenMegabytes = 4096;
    static constexpr std::array<int, 4> trashDays{0, 7, 30, 90}; ///< 0: never
};

/// What a reader chose and how the window stood. A value: handed down, never reached for.
struct Settings : Look {
    bool headlinesShown = true;
    bool picturesShown = true;
    bool progressShown = true; ///< the line below the story
    bool reopenLastPage = true;
    bool remembersReading = true; ///< the trail and what was opened outlive the window
    bool preparesStories = true; ///< the headline that is looked at is fetched and read ahead
    QMap<QString, QStringList> keys; ///< KeyMap::Changes: what a reader put in place of the usual keys
    QUrl lastPage;            ///< http, https or file; empty for none
    bool libraryShown = false;
    int libraryWidthPx = 320;
    int takenMegabytes = 256; ///< the most that one taking along may cost: pages and pictures together
    int trashDays = 0; ///< after which a story in the trash is deleted for good; 0: never
    QString libraryView;  ///< LibraryViews::nameOf what the library's list shows; empty: all stories
    QString libraryOrder; ///< ListOrders::nameOf its order; empty: the usual one
    QStringList savedSearches; ///< in the library, as typed
    QByteArray windowGeometry; ///< QWidget::saveGeometry; empty before the first run
    QByteArray splitterState;  ///< QSplitter::saveState

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The same with every number in its range: settings come from a file that anybody may edit.
[[nodiscard]] Settings clamped(Settings settings);

} // namespace broadsheet
