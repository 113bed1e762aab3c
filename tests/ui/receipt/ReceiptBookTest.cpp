#include "ui/receipt/ReceiptBook.h"

#include "tests/ui/receipt/ReceiptSamples.h"

#include <QtTest>

using namespace broadsheet;
using Outcome = FetchLogEntry::Outcome;

namespace {

const QUrl storm(QStringLiteral("https://gull.example/storm"));
const QUrl kelp(QStringLiteral("https://gull.example/kelp"));

} // namespace

class ReceiptBookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageAndItsPicturesAreOneReceipt();
    void goingBackGoesOnWithTheEarlierOne();
    void loadingAnewStartsAnew();
    void whatWasReadAheadComesAlong();
    void whatWasTakenAlongIsOnItsReceiptOnceItIsOpened();
    void theOriginalPageIsOnTheReceiptOfItsStory();
    void forgetsTheOldest();
};

void ReceiptBookTest::thePageAndItsPicturesAreOneReceipt()
{
    ReceiptBook book;
    book.begin();
    book.add(hop("gull.example", Outcome::Answered));
    QVERIFY(book.entriesOf(storm).isEmpty());
    book.turnTo(storm);
    book.add(hop("pictures.example", Outcome::Answered, FetchPurpose::Picture));
    QCOMPARE(book.entriesOf(storm).size(), 2);
    QVERIFY(book.entriesOf(kelp).isEmpty());
}

void ReceiptBookTest::goingBackGoesOnWithTheEarlierOne()
{
    ReceiptBook book;
    book.begin();
    book.add(hop("gull.example", Outcome::Answered));
    book.turnTo(storm);
    book.begin();
    book.add(hop("gull.example", Outcome::Answered));
    book.turnTo(kelp);
    book.turnTo(storm);
    book.add(hop("pictures.example", Outcome::Failed));
    QCOMPARE(book.entriesOf(storm).size(), 2);
    QCOMPARE(book.entriesOf(kelp).size(), 1);
}

void ReceiptBookTest::loadingAnewStartsAnew()
{
    ReceiptBook book;
    for (int i = 0; i < 2; ++i) {
        book.begin();
        book.add(hop("gull.example", Outcome::Answered));
        book.turnTo(storm);
    }
    QCOMPARE(book.entriesOf(storm).size(), 1);
}

void ReceiptBookTest::whatWasReadAheadComesAlong()
{
    ReceiptBook book;
    book.begin();
    book.add(hop("gull.example", Outcome::Answered));
    book.turnTo(storm);
    FetchLogEntry ahead = hop("kelp.example", Outcome::Answered);
    ahead.account = 3;
    book.add(ahead);
    QCOMPARE(book.entriesOf(storm).size(), 1); // not on this story's account
    book.begin(3);
    book.turnTo(kelp);
    QCOMPARE(book.entriesOf(kelp).size(), 1);
    QCOMPARE(book.entriesOf(kelp)[0].host, QStringLiteral("kelp.example"));
}

void ReceiptBookTest::whatWasTakenAlongIsOnItsReceiptOnceItIsOpened()
{
    ReceiptBook book;
    book.begin();
    book.turnTo(storm);
    book.addTaken(QUrl(QStringLiteral("http://www.gull.example/kelp#top")), hop("gull.example", Outcome::Answered));
    QVERIFY(book.entriesOf(storm).isEmpty());
    QCOMPARE(book.entriesOf(kelp).size(), 1);
    const QUrl canonical(QStringLiteral("https://gull.example/2026/kelp"));
    QVERIFY(book.entriesOf(canonical).isEmpty());
    QCOMPARE(book.entriesOf(canonical, {kelp, kelp}).size(), 1);
}

void ReceiptBookTest::theOriginalPageIsOnTheReceiptOfItsStory()
{
    ReceiptBook book;
    book.begin();
    book.turnTo(storm);
    book.addOriginal(QUrl(QStringLiteral("http://counter.example/pixel")), true);
    book.addOriginal(QUrl(QStringLiteral("https://192.168.0.1/")), false);
    const auto requests = book.originalOf(storm);
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[0].host == QLatin1String("counter.example") && requests[0].isPlain && !requests[0].isRefused);
    QVERIFY(requests[1].isRefused);
    QVERIFY(book.originalOf(kelp).isEmpty());
    book.begin(); // loaded anew, it starts anew
    book.turnTo(storm);
    QVERIFY(book.originalOf(storm).isEmpty());
}

void ReceiptBookTest::forgetsTheOldest()
{
    ReceiptBook book;
    const auto page = [](int i) { return QUrl(QStringLiteral("https://gull.example/%1").arg(i)); };
    for (int i = 0; i <= ReceiptBook::MostPages; ++i) {
        book.begin();
        book.add(hop("gull.example", Outcome::Answered));
        book.turnTo(page(i));
    }
    QVERIFY(book.entriesOf(page(0)).isEmpty());
    QCOMPARE(book.entriesOf(page(1)).size(), 1);
}

QTEST_APPLESS_MAIN(ReceiptBookTest)
#include "ReceiptBookTest.moc"
