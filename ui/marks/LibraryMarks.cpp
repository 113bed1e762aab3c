#include "ui/marks/LibraryMarks.h"

#include "core/library/Catalogue.h"
#include "core/library/MarkBook.h"
#include "core/library/Shelf.h"
#include "core/library/StoryStore.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QPointer>

#include <algorithm>

namespace broadsheet {
namespace {

/// The saved story under an address; nothing where there is none.
Result<std::optional<StoryId>> savedAt(Library& library, const QUrl& url)
{
    const auto saved = Catalogue(library).saved({url});
    if (!saved)
        return saved.error();
    return saved->empty() ? std::optional<StoryId>() : saved->front();
}

/// The same for one that a mark may be put on: what lies in the trash is saved again first, or the mark would go with it.
Result<std::optional<StoryId>> keptAt(Library& library, const QUrl& url)
{
    const auto story = savedAt(library, url);
    if (!story || !story->has_value())
        return story;
    const auto state = Shelf(library).state(**story);
    if (!state)
        return state.error();
    return state->trashedAt.isValid() ? std::optional<StoryId>() : *story;
}

/// The marks of a story, as they stand in the text that is shown: it need not be the version that is saved.
Result<std::vector<StoryMark>> marksOf(Library& library, const MarkedStory& story)
{
    const auto id = savedAt(library, story.url);
    if (!id)
        return id.error();
    std::vector<StoryMark> marks;
    if (!id->has_value())
        return marks;
    const auto entry = StoryStore(library).load(**id);
    if (!entry)
        return entry.error();
    for (const Mark& mark : entry->marks)
        marks.push_back({number(mark.id), mark.colour, mark.words.exact, mark.note, mark.madeAt, locate(mark.words, story.text).value_or(-1)});
    std::stable_sort(marks.begin(), marks.end(), [](const StoryMark& a, const StoryMark& b) {
        return (a.start < 0) != (b.start < 0) ? b.start < 0 : a.start < b.start;
    });
    return marks;
}

/// Marks the words where the saved version has them.
Result<qint64> marked(Library& library, StoryId id, const MarkedStory& story, const WantedMark& wanted)
{
    const auto entry = StoryStore(library).load(id);
    if (!entry)
        return entry.error();
    const TextQuote words = quoteOf(story.text, wanted.start, wanted.length);
    const auto place = locate(words, entry->reading.text);
    if (!place)
        return Error{ErrorCode::NotInLibrary, QStringLiteral("the saved version has other words")};
    const auto outcome = MarkBook(library).add(id, {.start = *place, .length = words.exact.size(), .colour = wanted.colour, .note = wanted.note});
    return outcome ? Result<qint64>(number(outcome->mark)) : Result<qint64>(outcome.error());
}

template <typename Change>
Result<qint64> changed(Library& library, qint64 mark, Change change)
{
    MarkBook book(library);
    const auto done = change(book, MarkId(mark));
    return done ? Result<qint64>(mark) : Result<qint64>(done.error());
}

} // namespace

LibraryMarks::LibraryMarks(AsyncLibrary& library, SaveStory saveStory, QObject* parent)
    : QObject(parent), m_library(library), m_saveStory(std::move(saveStory))
{
}

void LibraryMarks::list(const MarkedStory& story, Done<std::vector<StoryMark>> done)
{
    m_library.read(this, [story](Library& library) { return marksOf(library, story); }, done);
}

void LibraryMarks::add(const MarkedStory& story, const WantedMark& wanted, Done<qint64> done)
{
    m_library.read(this, [url = story.url](Library& library) { return keptAt(library, url); },
                   [this, story, wanted, done](const Result<std::optional<StoryId>>& id) {
                       if (!id)
                           done(id.error());
                       else if (id->has_value())
                           addTo(**id, story, wanted, done);
                       else
                           m_saveStory(story.url, [self = QPointer(this), story, wanted, done](const Result<StoryId>& saved) {
                               if (!saved)
                                   done(saved.error());
                               else if (self)
                                   self->addTo(*saved, story, wanted, done);
                           });
                   });
}

void LibraryMarks::addTo(StoryId id, const MarkedStory& story, const WantedMark& wanted, Done<qint64> done)
{
    m_library.change(this, [=](Library& library) { return marked(library, id, story, wanted); }, done);
}

void LibraryMarks::setNote(qint64 mark, const QString& note, Done<qint64> done)
{
    m_library.change(this, [mark, note](Library& library) {
        return changed(library, mark, [&note](MarkBook& book, MarkId id) { return book.setNote(id, note); });
    }, done);
}

void LibraryMarks::remove(qint64 mark, Done<qint64> done)
{
    m_library.change(this, [mark](Library& library) {
        return changed(library, mark, [](MarkBook& book, MarkId id) { return book.remove(id); });
    }, done);
}

void LibraryMarks::restore(qint64 mark, Done<qint64> done)
{
    m_library.change(this, [mark](Library& library) {
        return changed(library, mark, [](MarkBook& book, MarkId id) { return book.restore(id); });
    }, done);
}

} // namespace broadsheet
