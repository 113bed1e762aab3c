#include "core/library/StoryStore.h"

#include "core/library/EdgeTable.h"
#include "core/library/MarkTable.h"
#include "core/library/PictureFiles.h"
#include "core/library/PictureTable.h"
#include "core/library/StateTable.h"
#include "core/library/StoredBody.h"
#include "core/library/StorySaver.h"
#include "core/library/StoryTable.h"
#include "core/library/Transaction.h"
#include "core/library/VersionTable.h"

namespace broadsheet {
namespace {

using namespace library;

LibraryEntry entryOf(Library& library, StoryId story, VersionId version)
{
    Database& database = library.database();
    VersionTable versions(database);
    if (!versions.belongs(version, story))
        fail(ErrorCode::NotInLibrary, QStringLiteral("version %1 of story %2").arg(number(version)).arg(number(story)));
    LibraryEntry entry;
    entry.id = story;
    entry.version = version;
    entry.savedAt = StoryTable(database).savedAt(story);
    entry.reading = versions.facts(version);
    StoredBody body = openBody(versions.body(version), entry.reading.url, QStringLiteral("the body of version %1").arg(number(version)));
    entry.reading.body = std::move(body.html);
    entry.reading.text = std::move(body.text);
    auto headlines = EdgeTable(database).of(version);
    entry.reading.related = std::move(headlines.related);
    entry.damagedHeadlines = std::move(headlines.damaged);
    entry.state = StateTable(database).read(story);
    entry.marks = MarkTable(database).of(story);
    for (Mark& mark : entry.marks)
        mark.start = locate(mark.words, entry.reading.text);
    entry.pictures = PictureTable(database).of(version);
    return entry;
}

} // namespace

Result<SaveOutcome> StoryStore::save(const SaveRequest& request)
{
    return attempt([&] { return StorySaver(m_library).save(request); });
}

Result<LibraryEntry> StoryStore::load(StoryId story)
{
    return attempt([&] { return entryOf(m_library, story, StateTable(m_library.database()).shownVersion(story)); });
}

Result<LibraryEntry> StoryStore::load(StoryId story, VersionId version)
{
    return attempt([&] { return entryOf(m_library, story, version); });
}

Result<std::vector<VersionInfo>> StoryStore::versions(StoryId story)
{
    return attempt([&] {
        auto found = VersionTable(m_library.database()).of(story);
        if (found.empty())
            fail(ErrorCode::NotInLibrary, QStringLiteral("story %1").arg(number(story)));
        return found;
    });
}

Result<Done> StoryStore::show(StoryId story, VersionId version)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        const LibraryEntry entry = entryOf(m_library, story, version);
        StateTable(m_library.database()).showVersion(story, version);
        StorySaver(m_library).index(story, entry.reading);
        transaction.commit();
    });
}

Result<Page> StoryStore::original(VersionId version)
{
    return attempt([&] { return VersionTable(m_library.database()).original(version); });
}

Result<FetchedPicture> StoryStore::picture(VersionId version, const QUrl& address)
{
    return attempt([&] {
        const auto use = PictureTable(m_library.database()).find(version, address);
        if (!use)
            fail(ErrorCode::NotInLibrary, address.toString());
        auto bytes = m_library.pictureFiles().read(use->sha256);
        if (!bytes)
            fail(ErrorCode::LibraryDamaged, QStringLiteral("the picture %1").arg(QString::fromLatin1(use->sha256.toHex())));
        return FetchedPicture{address, std::move(*bytes), use->mediaType, {}};
    });
}

Result<Done> StoryStore::addPictures(VersionId version, const std::vector<FetchedPicture>& pictures)
{
    return attempt([&] {
        Transaction transaction(m_library.database());
        static_cast<void>(VersionTable(m_library.database()).facts(version)); // it must be there
        StorySaver(m_library).keepPictures(version, pictures);
        transaction.commit();
    });
}

} // namespace broadsheet
