#include "ui/window/EntryFace.h"

#include <QtTest>

using namespace broadsheet;

namespace {

HistoryEntry entryOf(PageKind kind, bool hasStory, size_t headlines)
{
    auto reading = std::make_shared<Reading>();
    reading->kind = kind;
    reading->hasStory = hasStory;
    reading->related.resize(headlines);
    HistoryEntry entry;
    entry.reading = reading;
    return entry;
}

/// A page taken for a service, whose text is the titles of its `count` headlines with `between` after each.
HistoryEntry withTitlesInTheText(int count, const QString& between)
{
    auto reading = std::make_shared<Reading>();
    reading->kind = PageKind::Service;
    reading->hasStory = true;
    for (int i = 0; i < count; ++i) {
        RelatedStory story;
        story.headline.title = QStringLiteral("Ferry number %1 sails again").arg(i);
        reading->text += story.headline.title + between;
        reading->related.push_back(std::move(story));
    }
    HistoryEntry entry;
    entry.reading = reading;
    return entry;
}

} // namespace

class EntryFaceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoryIsAStory();
    void headlinesAloneAreAListing();
    void aFrontPageIsAListing();
    void aTextOfTheHeadlinesTitlesIsAListing();
    void aTextThatNamesItsHeadlinesIsAStory();
    void aBodyBesideAListingIsAStory();
    void nothingIsAMessage();
    void whatWasNotReadYetIsAwaited();
    void anObstacleIsAMessageBesideItsHeadlines();
};

void EntryFaceTest::aStoryIsAStory()
{
    QCOMPARE(faceOf(entryOf(PageKind::Article, true, 0)), EntryFace::Story);
    QCOMPARE(faceOf(entryOf(PageKind::Article, true, 200)), EntryFace::Story);
    QCOMPARE(faceOf(entryOf(PageKind::Other, true, 12)), EntryFace::Story);
}

void EntryFaceTest::headlinesAloneAreAListing()
{
    QCOMPARE(faceOf(entryOf(PageKind::Other, false, 1)), EntryFace::Listing);
    QCOMPARE(faceOf(entryOf(PageKind::Article, false, 3)), EntryFace::Listing);
}

void EntryFaceTest::aFrontPageIsAListing()
{
    QCOMPARE(faceOf(entryOf(PageKind::Listing, true, 30)), EntryFace::Listing);
    QCOMPARE(faceOf(entryOf(PageKind::Listing, true, 2)), EntryFace::Story); // its text is not hidden for two links
}

void EntryFaceTest::aTextOfTheHeadlinesTitlesIsAListing()
{
    QCOMPARE(faceOf(withTitlesInTheText(6, QStringLiteral(" A line that says what it is about.\n"))), EntryFace::Listing);
    QCOMPARE(faceOf(withTitlesInTheText(5, QStringLiteral("\n"))), EntryFace::Story);
}

void EntryFaceTest::aTextThatNamesItsHeadlinesIsAStory()
{
    const QString paragraph = QStringLiteral(", as was told then, and then it went on for some more lines of its own. ").repeated(4);
    QCOMPARE(faceOf(withTitlesInTheText(8, paragraph)), EntryFace::Story);
}

void EntryFaceTest::aBodyBesideAListingIsAStory()
{
    HistoryEntry entry = entryOf(PageKind::Listing, false, 30);
    entry.body = 4;
    QCOMPARE(faceOf(entry), EntryFace::Story);
}

void EntryFaceTest::nothingIsAMessage()
{
    QCOMPARE(faceOf(entryOf(PageKind::Other, false, 0)), EntryFace::Message);
    HistoryEntry failed;
    failed.error = Error{ErrorCode::Timeout, {}};
    QCOMPARE(faceOf(failed), EntryFace::Message);
}

void EntryFaceTest::whatWasNotReadYetIsAwaited()
{
    QCOMPARE(faceOf(HistoryEntry()), EntryFace::Awaited);
}

void EntryFaceTest::anObstacleIsAMessageBesideItsHeadlines()
{
    HistoryEntry entry = entryOf(PageKind::Listing, false, 30);
    auto reading = std::make_shared<Reading>(*entry.reading);
    reading->obstacle = Obstacle::Error;
    entry.reading = reading;
    QCOMPARE(faceOf(entry), EntryFace::Message);
}

QTEST_GUILESS_MAIN(EntryFaceTest)
#include "EntryFaceTest.moc"
