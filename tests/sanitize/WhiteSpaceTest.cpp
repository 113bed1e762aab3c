#include "core/sanitize/WhiteSpace.h"

#include <QTest>

using namespace broadsheet::sanitize;

class WhiteSpaceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breaksAmongIdeographs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("is");
        const auto row = [](const char* name, const char* text, bool is) { QTest::newRow(name) << QByteArray(text) << is; };
        row("kana and kanji", "台所の\n釘", true);
        row("an indented source", "台所の\n    釘", true);
        row("behind a full stop", "釘。\n台所", true);
        // Near misses.
        row("a space that was set", "台所の 釘", false);
        row("Korean has spaces", "부엌의\n못", false);
        row("Latin behind", "台所の\nnail", false);
        row("Latin before", "nail\n釘", false);
        row("at the end", "台所の\n", false);
        row("nothing before", "\n釘", false);
    }
    void breaksAmongIdeographs()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, is);
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        const std::size_t at = view.find_first_of(" \n");
        QCOMPARE(breakAmongIdeographs(view, at) > at, is);
        if (is)
            QVERIFY(view[breakAmongIdeographs(view, at)] != ' ');
    }
};

QTEST_APPLESS_MAIN(WhiteSpaceTest)
#include "WhiteSpaceTest.moc"
