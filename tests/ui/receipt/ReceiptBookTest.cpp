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
