#include "ui/window/LaterQueue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

LaterQueue::Entry entryOf(const char* address, const QString& title = {})
{
    return {QUrl(QString::fromLatin1(address)), title, AskedBy::Page};
}

} // namespace

class LaterQueueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderAndNothingTwice();
    void togglesAndTakes();
    void showsATitleOrTheAddress();
    void clears();
};

void LaterQueueTest::keepsTheOrderAndNothingTwice()
{
    LaterQueue queue;
    const QAbstractItemModelTester tester(&queue);
    QSignalSpy counts(&queue, &LaterQueue::countChanged);
    queue.add(entryOf("https://news.example/a"));
    queue.add(entryOf("https://news.example/b"));
    queue.add(entryOf("https://news.example/a#part"));
    QCOMPARE(queue.count(), 2);
    QCOMPARE(counts.size(), 2);
    QCOMPARE(queue.index(0).data(LaterQueue::UrlRole).toUrl().path(), QStringLiteral("/a"));
}

void LaterQueueTest::togglesAndTakes()
{
    LaterQueue queue;
    const QAbstractItemModelTester tester(&queue);
    queue.toggle(entryOf("https://news.example/a"));
    queue.toggle(entryOf("https://news.example/b"));
    queue.toggle(entryOf("https://news.example/a"));
    QCOMPARE(queue.count(), 1);
    QVERIFY(!queue.take(1));
    QVERIFY(!queue.take(-1));
    QCOMPARE(queue.take(0)->url.path(), QStringLiteral("/b"));
    QCOMPARE(queue.count(), 0);
}

void LaterQueueTest::showsATitleOrTheAddress()
{
    LaterQueue queue;
    queue.add(entryOf("https://news.example/a", QStringLiteral("A <b>story</b>")));
    queue.add(entryOf("https://news.example/long/way"));
    QCOMPARE(queue.index(0).data().toString(), QStringLiteral("A <b>story</b>"));
    QCOMPARE(queue.index(1).data().toString(), QStringLiteral("news.example/long/way"));
}

void LaterQueueTest::clears()
{
    LaterQueue queue;
    const QAbstractItemModelTester tester(&queue);
    queue.add(entryOf("https://news.example/a"));
    queue.clear();
    QCOMPARE(queue.count(), 0);
    QVERIFY(queue.urls().isEmpty());
}

QTEST_GUILESS_MAIN(LaterQueueTest)
#include "LaterQueueTest.moc"
