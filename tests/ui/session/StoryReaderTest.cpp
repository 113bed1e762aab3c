#include "ui/session/StoryReader.h"

#include "core/sanitize/Sanitizer.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace broadsheet;

namespace {

std::shared_ptr<const Page> pageSaying(const char* words)
{
    return std::make_shared<const Page>(Page{words, QStringLiteral("text/html"), QUrl(QStringLiteral("https://paper.example/") + QLatin1StringView(words)), {}});
}

Result<Reading> readAtOnce(const Page& page, const ReadOptions&)
{
    if (page.bytes.isEmpty())
        return ErrorCode::EmptyPage;
    Reading reading;
    reading.url = page.url;
    reading.hasStory = true;
    reading.body = *Sanitizer(page.url).sanitize("<p>" + page.bytes + "</p>");
    reading.text = QString::fromUtf8(page.bytes);
    return reading;
}

/// What a reader of such pages tells; without a story where it failed.
StoryRead whatIsRead(const StorySource& source)
{
    StoryReader reader(readAtOnce, QStringLiteral("Page %1"));
    QSignalSpy finished(&reader, &StoryReader::finished);
    reader.read(source, {});
    return finished.wait(20000) ? finished[0][0].value<StoryRead>() : StoryRead();
}

} // namespace

class StoryReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoryOnOnePage()
    {
        const StoryRead read = whatIsRead({pageSaying("ferry"), {}});
        QCOMPARE(read.story->text, QStringLiteral("ferry"));
        QCOMPARE(read.parts.size(), std::size_t(1));
    }
    void severalPagesAreJoinedAndToldOneByOne()
    {
        const StoryRead read = whatIsRead({pageSaying("ferry"), {{pageSaying("storm"), pageSaying("calm")}, false, {}}});
        QCOMPARE(read.story->text, QStringLiteral("ferry\n\nPage 2\n\nstorm\n\nPage 3\n\ncalm"));
        QCOMPARE(read.parts.size(), std::size_t(3));
        QCOMPARE(read.parts[1]->text, QStringLiteral("storm"));
    }
    void theWholeStandsInPlaceOfTheFirst()
    {
        const StoryRead read = whatIsRead({pageSaying("ferry"), {{pageSaying("ferry-storm-calm")}, true, {}}});
        QCOMPARE(read.story->text, QStringLiteral("ferry-storm-calm"));
        QCOMPARE(read.story->url.path(), QStringLiteral("/ferry"));
        QCOMPARE(read.parts.size(), std::size_t(1));
        QCOMPARE(read.parts[0]->url.path(), QStringLiteral("/ferry-storm-calm")); // whose parts are to be repaired
    }
    void aPageThatCannotBeReadIsTold()
    {
        StoryReader reader(readAtOnce, QStringLiteral("Page %1"));
        QSignalSpy failed(&reader, &StoryReader::failed);
        reader.read({pageSaying("ferry"), {{pageSaying("")}, false, {}}}, {});
        QVERIFY(failed.wait(20000));
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::EmptyPage);
    }
    void onlyTheLastAnswers()
    {
        std::atomic<bool> isStopped = false;
        StoryReader reader([&isStopped](const Page& page, const ReadOptions& options) {
            while (page.bytes == "slow" && !options.stop.stop_requested())
                std::this_thread::yield();
            isStopped = isStopped || page.bytes == "slow";
            return readAtOnce(page, options);
        }, QStringLiteral("Page %1"));
        QSignalSpy finished(&reader, &StoryReader::finished);
        reader.read({pageSaying("slow"), {}}, {});
        reader.read({pageSaying("quick"), {}}, {});
        QTRY_VERIFY(isStopped.load());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<StoryRead>().story->text, QStringLiteral("quick"));
    }
};

QTEST_GUILESS_MAIN(StoryReaderTest)
#include "StoryReaderTest.moc"
