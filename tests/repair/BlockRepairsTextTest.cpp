#include "core/repair/BlockRepairsText.h"

#include <QTest>

using namespace broadsheet;

namespace {

const QString kPage = QStringLiteral("https://example.org/story");
const std::vector<BlockRepair> kRepairs{
    {RepairVerdict::Keep, {"00c0ffee00c0ffee", 1, "The ferry  sails at night"}},
    {RepairVerdict::Remove, {"0123456789abcdef", 3, ""}},
};

} // namespace

class BlockRepairsTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QByteArray text = toText(kPage, kRepairs);
        QCOMPARE(text, QByteArray("https://example.org/story\nkeep 00c0ffee00c0ffee 1 The ferry  sails at night\nremove 0123456789abcdef 3 \n"));
        QVERIFY(blockRepairsFrom(text, kPage) == kRepairs);
    }
    void nothingOfATornTextIsTaken()
    {
        const QByteArray text = toText(kPage, kRepairs);
        for (qsizetype length = 0; length < text.size(); ++length) {
            const auto read = blockRepairsFrom(text.left(length), kPage);
            QVERIFY(!read || text.at(length - 1) == '\n'); // what ends with a line is a shorter text, not a torn one
        }
    }
    void nothingOfAnotherKindIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another page") << QByteArray("https://example.org/other\n");
        QTest::newRow("another word") << QByteArray("https://example.org/story\nhide 00c0ffee00c0ffee 1 a\n");
        QTest::newRow("no digest") << QByteArray("https://example.org/story\nkeep 00C0FFEE00C0FFEE 1 a\n");
        QTest::newRow("no copy") << QByteArray("https://example.org/story\nkeep 00c0ffee00c0ffee 0 a\n");
        QTest::newRow("too few words") << QByteArray("https://example.org/story\nkeep 00c0ffee00c0ffee\n");
        QTest::newRow("too long") << QByteArray("https://example.org/story\n") + QByteArray(kMostRepairBytes, '\n');
    }
    void nothingOfAnotherKindIsTaken()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!blockRepairsFrom(text, kPage));
    }
    void onlySoManyAreTaken()
    {
        QByteArray text = kPage.toUtf8() + '\n';
        for (std::size_t i = 0; i <= kMostBlockRepairs; ++i)
            text += "keep 00c0ffee00c0ffee " + QByteArray::number(qulonglong(i + 1)) + " a\n";
        QCOMPARE(blockRepairsFrom(text, kPage)->size(), kMostBlockRepairs);
    }
};

QTEST_APPLESS_MAIN(BlockRepairsTextTest)
#include "BlockRepairsTextTest.moc"
