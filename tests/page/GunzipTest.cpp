#include "core/page/Gunzip.h"

#include "tests/page/Gzipped.h"

#include <QTest>

using namespace broadsheet;

class GunzipTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unpacks()
    {
        const QByteArray text = QByteArray("<p>a story of many words</p>").repeated(10'000);
        const auto result = gunzip(gzipped(text), 1 << 20);
        QVERIFY(result.ok());
        QCOMPARE(*result, text);
        QVERIFY(isGzip(gzipped(text)));
        QVERIFY(!isGzip(text));
        QVERIFY(!isGzip("\x1f\x8b"));
    }
    void unpacksNothingAndManyMembers()
    {
        QCOMPARE(*gunzip(gzipped({}), 100), QByteArray());
        QCOMPARE(*gunzip(gzipped("one ") + gzipped("two"), 100), QByteArray("one two"));
        QCOMPARE(*gunzip(gzipped("one") + QByteArray(64, '\0'), 100), QByteArray("one"));
    }
    void saysThatItWasCutShort()
    {
        const QByteArray packed = gzipped(QByteArray("words and more words ").repeated(500));
        for (const qsizetype size : {packed.size() - 1, packed.size() - 8, packed.size() / 2, qsizetype(11), qsizetype(5)})
            QCOMPARE(gunzip(packed.first(size), 1 << 20).error().code, ErrorCode::Truncated);
    }
    void saysThatItIsCorrupt()
    {
        QByteArray packed = gzipped(QByteArray("words and more words ").repeated(500));
        packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1); // in the checksum
        QCOMPARE(gunzip(packed, 1 << 20).error().code, ErrorCode::UnreadableFile);
        QCOMPARE(gunzip("\x1f\x8b\x08 nonsense beyond repair", 100).error().code, ErrorCode::UnreadableFile);
    }
    void stopsABomb()
    {
        const QByteArray bomb = gzipped(QByteArray(8 << 20, 'a'));
        QVERIFY(bomb.size() < 100'000);
        QCOMPARE(gunzip(bomb, 1 << 20).error().code, ErrorCode::TooLarge);
        QVERIFY(gunzip(bomb, 8 << 20).ok()); // exactly at the limit
        QCOMPARE(gunzip(bomb, (8 << 20) - 1).error().code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(GunzipTest)
#include "GunzipTest.moc"
