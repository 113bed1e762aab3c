#include "core/library/Attempt.h"
#include "core/library/SealedBytes.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::library;

class SealedBytesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        for (const QByteArray& bytes : {QByteArray(""), QByteArray("text"), QByteArray(1 << 20, 'a'), QByteArray("\0\xff", 2)})
            QCOMPARE(unseal(seal(bytes), QStringLiteral("it")), bytes);
        QVERIFY(seal(QByteArray(1 << 20, 'a')).packed.size() < 5000);
    }

    void everyFlippedBitIsNoticed()
    {
        const SealedBytes sealed = seal("a text of ours, long enough to be packed, packed, packed");
        for (qsizetype bit = 0; bit < sealed.packed.size() * 8; ++bit) {
            SealedBytes flipped = sealed;
            flipped.packed[bit / 8] = static_cast<char>(flipped.packed[bit / 8] ^ 1 << bit % 8);
            QVERIFY(!isIntact(flipped));
        }
        const auto opened = attempt([&] { return unseal({sealed.packed + 'x', sealed.sha256}, QStringLiteral("the body")); });
        QCOMPARE(opened.error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(opened.error().detail, QStringLiteral("the body"));
    }
};

QTEST_APPLESS_MAIN(SealedBytesTest)
#include "SealedBytesTest.moc"
