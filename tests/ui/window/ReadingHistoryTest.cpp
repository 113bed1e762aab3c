#include "ui/window/ReadingHistory.h"

#include <QtTest>

using namespace broadsheet;

namespace {

HistoryEntry entryOf(int number)
{
    auto reading = std::make_shared<Reading>();
    reading->metadata.title = QString::number(number);
    HistoryEntry entry;
    entry.url = QUrl(QStringLiteral("https://news.example/%1").arg(number));
    entry.reading = reading;
    return entry;
}

int readingsIn(const ReadingHistory& history)
{
    return int(std::count_if(history.entries().begin(), history.entries().end(), [](const HistoryEntry& e) { return e.reading != nullptr; }));
}

} // namespace

class ReadingHistoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForward();
    void aNewStopForgetsWhatLayAhead();
    void keepsTheReadingsNearby();
    void isBounded();
    void replacingKeepsTheWay();
    void theTitleIsNeverEmpty();
};

void ReadingHistoryTest::goesBackAndForward()
{
    ReadingHistory history;
    QVERIFY(!history.canGo(-1));
    QVERIFY(!history.canGo(0));
    for (int i = 0; i < 3; ++i)
        history.push(entryOf(i));
    history.go(-2);
    QCOMPARE(history.current().title(), QStringLiteral("0"));
    history.go(-1); // nothing there
    QCOMPARE(history.current().title(), QStringLiteral("0"));
    history.go(1);
    QCOMPARE(history.current().title(), QStringLiteral("1"));
}

void ReadingHistoryTest::aNewStopForgetsWhatLayAhead()
{
    ReadingHistory history;
    for (int i = 0; i < 3; ++i)
        history.push(entryOf(i));
    history.go(-2);
    history.push(entryOf(9));
    QVERIFY(!history.canGo(1));
    QCOMPARE(int(history.entries().size()), 2);
}

void ReadingHistoryTest::keepsTheReadingsNearby()
{
    ReadingHistory history;
    for (int i = 0; i < 60; ++i)
        history.push(entryOf(i));
    QVERIFY(readingsIn(history) <= ReadingHistory::mostReadings);
    for (int back = 0; back < 5; ++back) {
        QVERIFY(history.current().reading);
        history.go(-1);
    }
    QCOMPARE(history.entries().front().reading, nullptr);
    QCOMPARE(history.entries().front().url, QUrl(QStringLiteral("https://news.example/0"))); // the address stays
}

void ReadingHistoryTest::isBounded()
{
    ReadingHistory history;
    for (int i = 0; i < ReadingHistory::mostEntries + 50; ++i)
        history.push(entryOf(i));
    QCOMPARE(int(history.entries().size()), ReadingHistory::mostEntries);
    QCOMPARE(history.current().title(), QString::number(ReadingHistory::mostEntries + 49));
}

void ReadingHistoryTest::replacingKeepsTheWay()
{
    ReadingHistory history;
    history.replace(entryOf(0)); // the first one
    history.push(entryOf(1));
    history.go(-1);
    history.replace(entryOf(7));
    QCOMPARE(history.current().title(), QStringLiteral("7"));
    QVERIFY(history.canGo(1));
}

void ReadingHistoryTest::theTitleIsNeverEmpty()
{
    HistoryEntry entry;
    entry.url = QUrl(QStringLiteral("https://news.example/a"));
    QCOMPARE(entry.title(), QStringLiteral("https://news.example/a"));
    auto reading = std::make_shared<Reading>();
    entry.reading = reading;
    QCOMPARE(entry.title(), QStringLiteral("https://news.example/a"));
    reading->metadata.title = QStringLiteral("A page");
    QCOMPARE(entry.title(), QStringLiteral("A page"));
    reading->related.emplace_back();
    reading->related[0].headline.title = QStringLiteral("A story beside it");
    entry.body = 0;
    QCOMPARE(entry.title(), QStringLiteral("A story beside it"));
}

QTEST_GUILESS_MAIN(ReadingHistoryTest)
#include "ReadingHistoryTest.moc"
