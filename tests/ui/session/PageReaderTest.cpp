#include "ui/session/PageReader.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace broadsheet;

namespace {

std::shared_ptr<const Page> pageSaying(const char* words)
{
    return std::make_shared<const Page>(Page{words, QStringLiteral("text/html"), QUrl(QStringLiteral("https://paper.example/a")), {}});
}

Result<Reading> readAtOnce(const Page& page, const ReadOptions& options)
{
    if (page.bytes.isEmpty())
        return ErrorCode::EmptyPage;
    Reading reading;
    reading.text = QString::fromUtf8(page.bytes);
    reading.hasStory = options.listBlocks;
    return reading;
}

} // namespace

class PageReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsReadWithItsOptions()
    {
        PageReader reader(readAtOnce);
        QSignalSpy finished(&reader, &PageReader::finished);
        const auto page = pageSaying("ferry");
        ReadOptions options;
        options.listBlocks = true;
        reader.read(page, options);
        QTRY_COMPARE(finished.size(), 1);
        const auto reading = finished[0][0].value<std::shared_ptr<const Reading>>();
        QCOMPARE(reading->text, QStringLiteral("ferry"));
        QVERIFY(reading->hasStory);
        QCOMPARE(finished[0][1].value<std::shared_ptr<const Page>>(), page);
    }
    void aFailureIsTold()
    {
        PageReader reader(readAtOnce);
        QSignalSpy failed(&reader, &PageReader::failed);
        reader.read(pageSaying(""), {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::EmptyPage);
    }
    void onlyTheLastPageAnswersAndTheOthersAreStopped()
    {
        std::atomic<int> stopped = 0;
        PageReader reader([&stopped](const Page& page, const ReadOptions& options) {
            while (page.bytes == "slow" && !options.stop.stop_requested())
                std::this_thread::yield();
            stopped += page.bytes == "slow";
            return readAtOnce(page, options);
        });
        QSignalSpy finished(&reader, &PageReader::finished);
        reader.read(pageSaying("slow"), {});
        reader.read(pageSaying("quick"), {});
        QTRY_COMPARE(stopped.load(), 1);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<std::shared_ptr<const Reading>>()->text, QStringLiteral("quick"));
        reader.read(pageSaying("slow"), {});
        reader.stop();
        QTRY_COMPARE(stopped.load(), 2);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PageReaderTest)
#include "PageReaderTest.moc"
