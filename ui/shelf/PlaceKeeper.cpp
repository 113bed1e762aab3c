#include "ui/shelf/PlaceKeeper.h"

#include "core/library/Shelf.h"
#include "ui/shelf/AsyncLibrary.h"

#include <utility>

namespace broadsheet {

PlaceKeeper::PlaceKeeper(AsyncLibrary& library, std::chrono::milliseconds pause, QObject* parent) : QObject(parent), m_library(library)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &PlaceKeeper::write);
}

PlaceKeeper::~PlaceKeeper() { leave(); }

void PlaceKeeper::follow(StoryId story, const SanitizedHtml& body)
{
    if (m_story == story && m_body.html() == body.html())
        return;
    leave();
    m_story = story;
    m_body = body;
    m_isRead = false;
    m_sawMore = false;
}

void PlaceKeeper::leave()
{
    m_timer.stop();
    if (m_unwritten && (m_sawMore || !m_unwritten->atEnd))
        write(); // a short story that was looked at in passing is not read
    m_unwritten.reset();
    m_story.reset();
}

void PlaceKeeper::moved(const ReadingPosition& position)
{
    if (!m_story)
        return;
    m_unwritten = position;
    m_sawMore = m_sawMore || !position.atEnd;
    if (!m_timer.isActive())
        m_timer.start();
}

void PlaceKeeper::write()
{
    const auto position = std::exchange(m_unwritten, std::nullopt);
    if (!m_story || !position)
        return;
    const bool nowRead = position->atEnd && !std::exchange(m_isRead, m_isRead || position->atEnd);
    // A story that is read begins at its beginning the next time.
    m_library.change(
        this,
        [story = *m_story, body = m_body, position = *position, nowRead](Library& library) -> Result<Done> {
            Shelf shelf(library);
            const ReadingPlace place = position.atEnd ? ReadingPlace{1, {}} : ReadingPlace{position.fraction, PlaceWords(body).quoteAt(position.textOffset)};
            const auto placed = shelf.setPlace(story, place);
            StateChange read;
            read.isRead = true;
            const auto marked = placed && nowRead ? shelf.change({story}, read) : Result<Undo>(Undo{});
            return marked ? placed : Result<Done>(marked.error());
        },
        [](const Result<Done>&) {}); // a place that could not be written is no news to a reader
}

} // namespace broadsheet
