#pragma once

#include "core/library/Ids.h"
#include "ui/reading/ReadingPosition.h"
#include "ui/shelf/PlaceWords.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace broadsheet {

class AsyncLibrary;

/// Writes down where the reader is in a saved story, now and then and when they leave it; a story whose end was on the screen
/// for a moment is read.
class PlaceKeeper final : public QObject {
    Q_OBJECT
public:
    /// `library` must outlive this.
    explicit PlaceKeeper(AsyncLibrary& library, std::chrono::milliseconds pause = std::chrono::seconds(3), QObject* parent = nullptr);
    /// Writes down what is not written yet.
    ~PlaceKeeper() override;

    /// The story that is on the screen.
    void follow(StoryId story, const SanitizedHtml& body);
    /// It is not on the screen any more.
    void leave();
    void moved(const ReadingPosition& position);

private:
    void write();

    AsyncLibrary& m_library;
    std::optional<StoryId> m_story;
    SanitizedHtml m_body;
    std::optional<ReadingPosition> m_unwritten;
    bool m_isRead = false;   ///< told already
    bool m_sawMore = false;  ///< there was more than one screen of it
    QTimer m_timer;
};

} // namespace broadsheet
