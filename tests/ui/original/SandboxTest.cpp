#include "ui/original/Sandbox.h"

#include <QTest>

using namespace broadsheet;

class SandboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole_data()
    {
        QTest::addColumn<QByteArray>("flags");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another switch") << QByteArray("--disable-gpu --lang=de");
        QTest::newRow("what WebEngine sets itself") << QByteArray("--disable-setuid-sandbox");
        QTest::newRow("only begins alike") << QByteArray("--no-sandbox-and-more");
    }

    void whole()
    {
        QFETCH(QByteArray, flags);
        QVERIFY(isSandboxed({.chromiumFlags = flags}));
        QVERIFY(isSandboxed({.arguments = {QStringLiteral("broadsheet"), QString::fromUtf8(flags)}}));
    }

    void gone_data()
    {
        QTest::addColumn<QByteArray>("flags");
        QTest::newRow("off") << QByteArray("--no-sandbox");
        QTest::newRow("off, with a value") << QByteArray("--no-sandbox=1");
        QTest::newRow("half") << QByteArray("--disable-seccomp-filter-sandbox");
        QTest::newRow("one process") << QByteArray("--single-process");
    }

    void gone()
    {
        QFETCH(QByteArray, flags);
        QVERIFY(!isSandboxed({.chromiumFlags = "--lang=de  " + flags + "  --disable-gpu"}));
        QVERIFY(!isSandboxed({.arguments = {QStringLiteral("broadsheet"), QString::fromUtf8(flags)}}));
    }

    void rootAndTheVariable()
    {
        QVERIFY(!isSandboxed({.isRoot = true}));
        QVERIFY(!isSandboxed({.disabledVariable = "1"}));
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "SandboxTest.moc"
