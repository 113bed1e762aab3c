#include "ui/receipt/ReceiptDialog.h"

#include "tests/ui/receipt/ReceiptSamples.h"

#include <QTreeWidget>
#include <QtTest>

using namespace broadsheet;
using Outcome = FetchLogEntry::Outcome;

class ReceiptDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItMeans();
    void saysThatNothingWasAsked();
    void listsTheHosts();
    void doesNotCountWhatTheOriginalPageSent();
    void tellsWhatIsNotKnownOfASavedCopy();
};

void ReceiptDialogTest::saysWhatItMeans()
{
    const QString text = ReceiptDialog::summaryOf(receiptOf({hop("gull.example", Outcome::Answered), hop("printer.local", Outcome::Refused)}));
    QVERIFY(text.contains(QStringLiteral("talked to 1 host")));
    QVERIFY(text.contains(QStringLiteral("not asked")));
    QVERIFY(text.contains(QStringLiteral("No script")));
    QVERIFY(!text.contains(QStringLiteral("thrown away")));
    FetchLogEntry entry = hop("gull.example", Outcome::Answered);
    entry.cookies = 3;
    QVERIFY(ReceiptDialog::summaryOf(receiptOf({entry})).contains(QStringLiteral("3 cookie")));
}

void ReceiptDialogTest::saysThatNothingWasAsked()
{
    QCOMPARE(ReceiptDialog::summaryOf({}), QStringLiteral("Nothing was asked of the network for this story."));
    const QString refused = ReceiptDialog::summaryOf(receiptOf({hop("printer.local", Outcome::Refused)}));
    QVERIFY(refused.contains(QStringLiteral("talked to nobody")));
}

void ReceiptDialogTest::listsTheHosts()
{
    const ReceiptDialog dialog(receiptOf({hop("gull.example", Outcome::Answered), hop("gull.example", Outcome::Answered, FetchPurpose::Picture),
                                          hop("printer.local", Outcome::Refused)}),
                               nullptr);
    const auto* table = dialog.findChild<QTreeWidget*>();
    QCOMPARE(table->topLevelItemCount(), 2);
    QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("gull.example"));
    QVERIFY(table->topLevelItem(0)->text(1).contains(QStringLiteral("picture")));
    QVERIFY(table->topLevelItem(1)->text(1).contains(QStringLiteral("refused")));
    QVERIFY(!table->accessibleName().isEmpty());
}

void ReceiptDialogTest::doesNotCountWhatTheOriginalPageSent()
{
    const Receipt receipt = receiptOf({hop("gull.example", Outcome::Answered)},
                                      {{QStringLiteral("gull.example")}, {QStringLiteral("counter.example")}, {QStringLiteral("counter.example")}});
    QCOMPARE(receipt.contacted(), 1);
    const ReceiptDialog dialog(receipt, nullptr);
    const auto* table = dialog.findChild<QTreeWidget*>();
    QVERIFY(table->topLevelItem(0)->text(3).contains(QStringLiteral("and more")));
    QVERIFY(table->topLevelItem(1)->text(1).contains(QStringLiteral("2 time")));
    QCOMPARE(table->topLevelItem(1)->text(3), QStringLiteral("not counted"));
    const QString text = ReceiptDialog::summaryOf(receipt);
    QVERIFY(text.contains(QStringLiteral("asked 2 host")) && text.contains(QStringLiteral("In the reader no script")));
    QVERIFY(!text.contains(QStringLiteral("No script of the page ran")));
}

void ReceiptDialogTest::tellsWhatIsNotKnownOfASavedCopy()
{
    Receipt receipt;
    receipt.isSaved = true;
    QVERIFY(ReceiptDialog::summaryOf(receipt).contains(QStringLiteral("kept nowhere")));
    receipt = receiptOf({hop("gull.example", Outcome::Answered)});
    receipt.isSaved = true;
    QVERIFY(ReceiptDialog::summaryOf(receipt).contains(QStringLiteral("in this sitting")));
}

QTEST_MAIN(ReceiptDialogTest)
#include "ReceiptDialogTest.moc"
