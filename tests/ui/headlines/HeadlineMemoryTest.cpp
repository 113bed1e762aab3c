#include "ui/headlines/HeadlineMemory.h"

#include <QtTest>

using namespace broadsheet;

namespace {

QUrl story(int number) { return QUrl(QStringLiteral("https://gull.example/%1").arg(number)); }

const QUrl front(QStringLiteral("https://gull.example/"));

} // namespace

class HeadlineMemoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNewOnTheFirstVisit();
    void tellsWhatIsNew();
    void knowsAnAddressInAnotherSpelling();
    void remembersWhatWasOpenedAndRead();
    void comesBackFromAFile();
    void whatIsNoMemoryIsAnEmptyOne();
    void aTornFileIsAnEmptyMemory();
    void aCountThatCannotBeIsNotBelieved();
    void staysBounded();
    void keepsNoAddress();
};

void HeadlineMemoryTest::nothingIsNewOnTheFirstVisit()
{
    HeadlineMemory memory;
    QVERIFY(memory.visit(front, {story(1), story(2)}).isEmpty());
}

void HeadlineMemoryTest::tellsWhatIsNew()
{
    HeadlineMemory memory;
    (void)memory.visit(front, {story(1), story(2)});
    QCOMPARE(memory.visit(front, {story(3), story(1)}), QSet<QUrl>{story(3)});
    QCOMPARE(memory.visit(front, {story(3), story(2)}), QSet<QUrl>{story(2)}); // it had gone from the visit before
    QVERIFY(memory.visit(story(1), {story(9)}).isEmpty()); // another page
}

void HeadlineMemoryTest::knowsAnAddressInAnotherSpelling()
{
    HeadlineMemory memory;
    (void)memory.visit(QUrl(QStringLiteral("http://www.gull.example/")), {story(1)});
    QVERIFY(memory.visit(front, {QUrl(QStringLiteral("https://www.gull.example/1?utm_source=x#top"))}).isEmpty());
    memory.setOpened(QUrl(QStringLiteral("https://gull.example/2?utm_medium=y")));
    QVERIFY(memory.wasOpened(story(2)));
}

void HeadlineMemoryTest::remembersWhatWasOpenedAndRead()
{
    HeadlineMemory memory;
    QVERIFY(memory.isEmpty());
    memory.setOpened(story(1));
    memory.setRead(story(2));
    QVERIFY(memory.wasOpened(story(1)) && !memory.wasRead(story(1)));
    QVERIFY(memory.wasRead(story(2)) && !memory.wasOpened(story(2)));
    memory.clear();
    QVERIFY(memory.isEmpty());
}

void HeadlineMemoryTest::comesBackFromAFile()
{
    HeadlineMemory memory;
    (void)memory.visit(front, {story(1), story(2)});
    memory.setOpened(story(1));
    memory.setRead(story(2));
    HeadlineMemory read = HeadlineMemory::fromBytes(memory.toBytes());
    QVERIFY(read.wasOpened(story(1)));
    QVERIFY(read.wasRead(story(2)));
    QCOMPARE(read.visit(front, {story(2), story(5)}), QSet<QUrl>{story(5)});
}

void HeadlineMemoryTest::whatIsNoMemoryIsAnEmptyOne()
{
    QVERIFY(HeadlineMemory::fromBytes({}).isEmpty());
    QVERIFY(HeadlineMemory::fromBytes("something else altogether").isEmpty());
}

void HeadlineMemoryTest::aTornFileIsAnEmptyMemory()
{
    HeadlineMemory memory;
    (void)memory.visit(front, {story(1), story(2)});
    memory.setOpened(story(1));
    const QByteArray whole = memory.toBytes();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(HeadlineMemory::fromBytes(whole.left(length)).isEmpty(), qPrintable(QString::number(length)));
}

void HeadlineMemoryTest::aCountThatCannotBeIsNotBelieved()
{
    HeadlineMemory memory;
    memory.setOpened(story(1));
    QByteArray bytes = memory.toBytes();
    bytes.replace(4, 4, QByteArray(4, '\xff')); // four thousand million stories
    QVERIFY(HeadlineMemory::fromBytes(bytes).isEmpty());
}

void HeadlineMemoryTest::staysBounded()
{
    HeadlineMemory memory;
    for (int i = 0; i <= HeadlineMemory::mostPages; ++i)
        (void)memory.visit(story(i), {story(1)});
    QVERIFY(memory.visit(story(0), {story(2)}).isEmpty()); // forgotten: a first visit again
    QCOMPARE(memory.visit(story(5), {story(2)}), QSet<QUrl>{story(2)});
    for (int i = 0; i <= HeadlineMemory::mostStories; ++i)
        memory.setOpened(story(i));
    QVERIFY(!memory.wasOpened(story(0)));
    QVERIFY(memory.wasOpened(story(1)));
}

void HeadlineMemoryTest::keepsNoAddress()
{
    HeadlineMemory memory;
    (void)memory.visit(front, {story(1)});
    memory.setOpened(story(1));
    QVERIFY(!memory.toBytes().contains("gull"));
}

QTEST_APPLESS_MAIN(HeadlineMemoryTest)
#include "HeadlineMemoryTest.moc"
