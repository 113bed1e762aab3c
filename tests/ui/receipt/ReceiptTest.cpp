#include "ui/receipt/Receipt.h"

#include "tests/ui/receipt/ReceiptSamples.h"

#include <QtTest>

using namespace broadsheet;
using Outcome = FetchLogEntry::Outcome;

class ReceiptTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsUpByHost();
    void countsWhoWasRefused();
    void countsTheCookies();
    void saysWhatWasNotEncrypted();
    void nothingIsNothing();
};

void ReceiptTest::sumsUpByHost()
{
    const Receipt receipt = receiptOf({hop("gull.example", Outcome::Answered), hop("pictures.example", Outcome::Answered, FetchPurpose::Picture, 5000),
                                       hop("gull.example", Outcome::Answered, FetchPurpose::Picture, 2000), hop("slow.example", Outcome::Failed)});
    QCOMPARE(receipt.lines.size(), size_t(3));
    QCOMPARE(receipt.lines[0], (ReceiptLine{QStringLiteral("gull.example"), 2, 0, 0, 1, false, 200, 3000}));
    QCOMPARE(receipt.lines[1].pictures, 1);
    QCOMPARE(receipt.lines[2].failed, 1);
    QCOMPARE(receipt.contacted(), 3);
    QCOMPARE(receipt.received(), 8000);
    QCOMPARE(receipt.sent(), 400);
}

void ReceiptTest::countsWhoWasRefused()
{
    const Receipt receipt = receiptOf({hop("gull.example", Outcome::Answered), hop("printer.local", Outcome::Refused), hop("gull.example", Outcome::Refused)});
    QCOMPARE(receipt.refused(), 1); // the page's own host was asked as well
    QCOMPARE(receipt.contacted(), 1);
    QCOMPARE(receipt.lines[0].refused, 1);
}

void ReceiptTest::countsTheCookies()
{
    FetchLogEntry entry = hop("gull.example", Outcome::Answered);
    entry.cookies = 2;
    const Receipt receipt = receiptOf({entry, hop("gull.example", Outcome::Answered), entry});
    QCOMPARE(receipt.lines[0].cookies, 4);
    QCOMPARE(receipt.cookies(), 4);
}

void ReceiptTest::saysWhatWasNotEncrypted()
{
    FetchLogEntry plain = hop("old.example", Outcome::Answered);
    plain.encrypted = false;
    FetchLogEntry neverSent = hop("blocked.example", Outcome::Refused);
    neverSent.encrypted = false;
    const Receipt receipt = receiptOf({plain, neverSent});
    QVERIFY(receipt.lines[0].plain);
    QVERIFY(!receipt.lines[1].plain);
}

void ReceiptTest::nothingIsNothing()
{
    QVERIFY(receiptOf({}).lines.empty());
    QCOMPARE(receiptOf({}).contacted(), 0);
}

QTEST_APPLESS_MAIN(ReceiptTest)
#include "ReceiptTest.moc"
