#include "core/exchange/Printable.h"

#include <QTest>

using namespace broadsheet;

class PrintableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatSteersATerminal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("escape sequence") << QByteArray("a\x1b[31mb") << QByteArray("a[31mb");
        QTest::newRow("bell, delete, return") << QByteArray("a\a\x7f\rb") << QByteArray("ab");
        QTest::newRow("C1 sequence introducer") << QByteArray("a\xc2\x9b" "2Jb") << QByteArray("a2Jb");
        QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae" "b") << QByteArray("ab");
        QTest::newRow("isolates") << QByteArray("\xe2\x81\xa6" "a\xe2\x81\xa9") << QByteArray("a");
        // Near misses: what looks alike in its bytes must stay.
        QTest::newRow("tab and line feed") << QByteArray("a\tb\nc") << QByteArray("a\tb\nc");
        QTest::newRow("no-break space") << QByteArray("a\xc2\xa0" "b") << QByteArray("a\xc2\xa0" "b");
        QTest::newRow("em dash") << QByteArray("a\xe2\x80\x94" "b") << QByteArray("a\xe2\x80\x94" "b");
        QTest::newRow("zero-width joiner") << QByteArray("\xe2\x80\x8d") << QByteArray("\xe2\x80\x8d");
        QTest::newRow("cut short") << QByteArray("a\xe2") << QByteArray("a\xe2");
    }
    void takesWhatSteersATerminal()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(printable(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))), expected);
    }

    void aLineIsOneLine() { QCOMPARE(printableLine(QStringLiteral(" a\n b\t c ")), QByteArray("a b c")); }
};

QTEST_APPLESS_MAIN(PrintableTest)
#include "PrintableTest.moc"
