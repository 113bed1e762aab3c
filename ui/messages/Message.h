#pragma once

#include "core/base/Error.h"
#include "core/obstacle/Obstacle.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// What a reader can do about a failure, as a button.
enum class Remedy {
    TryAgain,
    OpenOutside,    ///< in the reader's own browser
    ShowOriginal,   ///< in the Original view, without scripts
    RenderThenRead, ///< in the Original view with scripts, then read what is shown
    EditAddress,    ///< put the cursor into the address field
};

/// A failure in words. All of it is text, never markup.
struct Message {
    QString title;
    QString whatHappened;
    QString whatToDo;
    QString technical; ///< the facts in English, for a report; may be empty
    std::vector<Remedy> remedies; ///< the best first
};

class Messages final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::Messages)
public:
    /// The message for a failure at an address (which may be empty).
    [[nodiscard]] static Message forError(const Error& error, const QUrl& url);
    /// The message for a page that was read and has neither a story nor headlines.
    [[nodiscard]] static Message forPageWithoutStory(const QUrl& url);
    /// The message for a page that stands in a story's place; that of a page without a story for Obstacle::None.
    [[nodiscard]] static Message forObstacle(Obstacle obstacle, const QUrl& url);
    /// The label of a remedy's button.
    [[nodiscard]] static QString labelOf(Remedy remedy);
};

} // namespace broadsheet
