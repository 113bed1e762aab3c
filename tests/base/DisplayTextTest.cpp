#include "core/base/DisplayText.h"

#include <QTest>

using namespace broadsheet;

class DisplayTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neutralises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", QStringLiteral("A quiet title"), QStringLiteral("A quiet title"));
        row("empty", QString(), QString());
        row("white space", QStringLiteral("  a\n\t b\u00a0\u2003c  "), QStringLiteral("a b c"));
        row("override", QStringLiteral("report\u202egpj.exe"), QStringLiteral("reportgpj.exe"));
        row("isolates", QStringLiteral("\u2066a\u2069 \u2068b"), QStringLiteral("a b"));
        row("marks", QStringLiteral("a\u200eb\u200fc\u061cd"), QStringLiteral("abcd"));
        row("controls", QStringLiteral("a\u0007b\u001bc\u0085d"), QStringLiteral("abc d"));
        row("nul", QString(QLatin1String("a\0b", 3)), QStringLiteral("ab"));
        row("unseen", QStringLiteral("a\u200bb\ufeffc"), QStringLiteral("abc"));
        row("only unseen between words", QStringLiteral("a \u202e b"), QStringLiteral("a b"));
        // Near misses: scripts and emoji need these.
        row("joiners", QStringLiteral("\u0645\u06cc\u200c\u062e\u0648"), QStringLiteral("\u0645\u06cc\u200c\u062e\u0648"));
        row("emoji family", QString::fromUtf8("\xf0\x9f\x91\xa9\u200d\xf0\x9f\x91\xa7"), QString::fromUtf8("\xf0\x9f\x91\xa9\u200d\xf0\x9f\x91\xa7"));
        row("hebrew", QStringLiteral("\u05e9\u05dc\u05d5\u05dd (2)"), QStringLiteral("\u05e9\u05dc\u05d5\u05dd (2)"));
        row("markup stays text", QStringLiteral("<b>&amp;"), QStringLiteral("<b>&amp;"));
    }
    void neutralises()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(displayText(text), shown);
        QCOMPARE(displayText(shown), shown);
    }
};

QTEST_APPLESS_MAIN(DisplayTextTest)
#include "DisplayTextTest.moc"
