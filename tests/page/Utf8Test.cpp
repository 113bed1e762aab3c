#include "core/page/Utf8.h"

#include <vector>

#include <QTest>

using namespace broadsheet;

class Utf8Test final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatIsRight_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("repaired");
        const auto row = [](const char* name, QByteArray bytes, QByteArray repaired) {
            QTest::newRow(name) << bytes << repaired;
        };
        const QByteArray bad("\xef\xbf\xbd");
        row("ascii", "plain text, longer than one step of the fast loop", "plain text, longer than one step of the fast loop");
        row("two, three, four bytes", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x99\x82", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x99\x82");
        row("first and last of each length", "\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf",
            "\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf");
        row("lone continuation", "a\x80z", "a" + bad + "z");
        row("never a lead", "a\xff\xfe\xc0\xc1\xf5z", "a" + bad + bad + bad + bad + bad + "z");
        row("cut short is one", "a\xf0\x9f\x99z", "a" + bad + "z");
        row("cut short at the end", "a\xe2\x82", "a" + bad);
        row("overlong", "a\xe0\x80\x80z", "a" + bad + bad + bad + "z");
        row("surrogate", "a\xed\xa0\x80z", "a" + bad + bad + bad + "z");
        row("above the last", "a\xf4\x90\x80\x80z", "a" + bad + bad + bad + bad + "z");
        row("right after wrong", "\xe2\x82\xc3\xa4", bad + "\xc3\xa4");
    }
    void knowsWhatIsRight()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, repaired);
        const std::string input = bytes.toStdString();
        QCOMPARE(QByteArray::fromStdString(repairedUtf8(input)), repaired);
        QCOMPARE(isValidUtf8(input), bytes == repaired);
        QVERIFY(isValidUtf8(repaired.toStdString()));
    }
    void writesCharacters()
    {
        for (const char32_t c : {U'a', U'\u00e4', U'\u20ac', U'\U0001f642', U'\U0010ffff'}) {
            std::string out;
            appendUtf8(out, c);
            QCOMPARE(QByteArray::fromStdString(out), QString::fromUcs4(&c, 1).toUtf8());
        }
    }
};

QTEST_APPLESS_MAIN(Utf8Test)
#include "Utf8Test.moc"
