#include "core/library/StorySaver.h"

#include "core/library/AddressKey.h"
#include "core/library/Attempt.h"
#include "core/library/EdgeTable.h"
#include "core/library/MarkTable.h"
#include "core/library/PictureFiles.h"
#include "core/library/PictureTable.h"
#include "core/library/SimHash.h"
#include "core/library/StateTable.h"
#include "core/library/StoryTable.h"
#include "core/library/TextTable.h"
#include "core/library/Transaction.h"
#include "core/library/VersionTable.h"

namespace broadsheet::library {
namespace {

/// Every address that the story may be known under: its own, those that led to it, and the one it claims.
std::vector<QUrl> addressesOf(const SaveRequest& request)
{
    std::vector<QUrl> addresses{request.reading.url};
    addresses.insert(addresses.end(), request.alsoKnownAs.begin(), request.alsoKnownAs.end());
    if (const QUrl& canonical = request.reading.metadata.canonicalUrl; mayClaim(request.reading.url, canonical))
        addresses.push_back(canonical);
    return addresses;
}

} // namespace

SaveOutcome StorySaver::save(const SaveRequest& request)
{
    if (!request.reading.hasStory || addressKey(request.reading.url).isEmpty())
        fail(ErrorCode::EmptyPage, QStringLiteral("no story, or no address to know it by"));
    const SealedBytes body = seal(request.reading.body.html());
    const auto print = simHash(request.reading.text);

    Transaction transaction(m_library.database());
    SaveOutcome outcome = place(request, body);
    keepPictures(outcome.version, request.pictures);
    takeIn(outcome.story, request.tags);
    StoryTable stories(m_library.database());
    stories.addAddresses(outcome.story, addressesOf(request));
    if (outcome.kind != SaveOutcome::Kind::Unchanged) {
        if (print)
            stories.addFingerprint(outcome.version, *print);
        index(outcome.story, request.reading);
    }
    if (print)
        outcome.sameText = stories.withSameText(outcome.story, *print);
    transaction.commit();
    return outcome;
}

VersionId StorySaver::saveVersion(StoryId story, const SaveRequest& request)
{
    const SealedBytes body = seal(request.reading.body.html());
    Transaction transaction(m_library.database());
    StateTable states(m_library.database());
    static_cast<void>(states.shownVersion(story)); // it must be there
    const VersionId version = addVersion(story, request, body);
    states.showVersion(story, version);
    keepPictures(version, request.pictures);
    if (const auto print = simHash(request.reading.text))
        StoryTable(m_library.database()).addFingerprint(version, *print);
    index(story, request.reading);
    transaction.commit();
    return version;
}

SaveOutcome StorySaver::place(const SaveRequest& request, const SealedBytes& body)
{
    using enum SaveOutcome::Kind;
    StateTable states(m_library.database());
    StoryTable stories(m_library.database());
    const auto known = stories.find(addressesOf(request));
    if (!known) {
        const StoryId story = stories.insert(request.reading.url, m_library.now());
        const VersionId version = addVersion(story, request, body);
        states.insert(story, version);
        return {New, story, version, {}};
    }
    const VersionId shown = states.shownVersion(*known);
    if (VersionTable(m_library.database()).isSame(shown, request.reading, body))
        return {Unchanged, *known, shown, {}};
    const VersionId version = addVersion(*known, request, body);
    states.showVersion(*known, version);
    return {NewVersion, *known, version, {}};
}

VersionId StorySaver::addVersion(StoryId story, const SaveRequest& request, const SealedBytes& body)
{
    const VersionId version = VersionTable(m_library.database()).insert(story, request.reading, body, request.original, m_library.now());
    EdgeTable(m_library.database()).insert(version, request.reading.related, m_library.now());
    return version;
}

/// A save says that the story is wanted: it leaves the trash, and its tags are added to those it had.
void StorySaver::takeIn(StoryId story, const QStringList& tags)
{
    StateTable states(m_library.database());
    ReadingState state = states.read(story);
    state.trashedAt = {};
    state.tags += tags;
    states.write(story, state);
    TextTable texts(m_library.database());
    IndexedText text = texts.read(story);
    texts.writeOwn(story, text.notes, states.tagsOf(story).join(QLatin1Char('\n')));
}

void StorySaver::keepPictures(VersionId version, const std::vector<FetchedPicture>& pictures)
{
    PictureTable table(m_library.database());
    for (const FetchedPicture& picture : pictures) {
        const QByteArray digest = picture.bytes.isEmpty() ? QByteArray() : sha256Of(picture.bytes);
        if (!digest.isEmpty())
            m_library.pictureFiles().keep(digest, picture.bytes);
        table.note(version, picture, digest);
    }
}

void StorySaver::index(StoryId story, const Reading& reading)
{
    const Metadata& about = reading.metadata;
    TextTable(m_library.database()).write(story, {about.title, about.byline, about.siteName, reading.text,
        MarkTable(m_library.database()).notesOf(story), StateTable(m_library.database()).tagsOf(story).join(QLatin1Char('\n'))});
}

} // namespace broadsheet::library
