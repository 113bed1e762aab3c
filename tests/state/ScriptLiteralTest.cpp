#include "core/state/ScriptLiteral.h"

#include <QTest>

using namespace broadsheet::state;

class ScriptLiteralTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void becomesJson_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* script, const char* json) { QTest::newRow(name) << QByteArray(script) << QByteArray(json); };
        row("sound", "{\"a\":1}", "{\"a\":1}");
        row("bare and quoted keys", "{a:1,'b':2,$c:3}", "{\"a\":1,\"b\":2,\"$c\":3}");
        row("names of nothing", "[undefined,void 0,NaN,null]", "[null,null,null,null]");
        row("short truths", "[!0,!1,true]", "[true,false,true]");
        row("quotes of the other kind", "['say \"yes\"','it\\'s']", "[\"say \\\"yes\\\"\",\"it's\"]");
        row("escapes", "['\\x3cp\\u003e','a\\\nb']", "[\"\\u003cp\\u003e\",\"ab\"]");
        row("brackets in strings", "{\"a\":\"}]\"} trailing", "{\"a\":\"}]\"}");
        row("commas too many", "[1,2,]", "[1,2]");
        row("a number without its zero", "[.5,-1e3]", "[0.5,-1e3]");
        row("a template without holes", "[`x`]", "[\"x\"]");
        row("arguments", "(1,'a') + 2", "[1,\"a\"]");
    }
    void becomesJson()
    {
        QFETCH(QByteArray, script);
        const auto literal = readLiteral(script.toStdString(), 0);
        QVERIFY(literal.has_value());
        QTEST(literal->json, "json");
    }
    void isNoData_data()
    {
        QTest::addColumn<QByteArray>("script");
        for (const char* script : {"{a:f()}", "{a:1+2}", "[function(){}]", "{a:new Date(1)}", "[`${x}`]", "{a:[1}", "{a:1", "{\"a", "[other]", "x => 1", "", "["})
            QTest::newRow(*script ? script : "nothing") << QByteArray(script);
        QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    }
    void isNoData()
    {
        QFETCH(QByteArray, script);
        QVERIFY(!readLiteral(script.toStdString(), 0).has_value());
    }
    void namesStandForTheirArguments()
    {
        const Bindings bindings{{"a", "\"x\""}};
        QCOMPARE(readLiteral("{k:a}", 0, bindings)->json, QByteArray("{\"k\":\"x\"}"));
        QVERIFY(!readLiteral("{k:b}", 0, bindings).has_value());
        QCOMPARE(readLiteral("{k:b}", 0, bindings, Names::AsNull)->end, std::size_t{5});
    }
    void aNameUsedTooOftenIsGivenUp()
    {
        const Bindings bindings{{"a", '"' + QByteArray(1 << 20, 'x') + '"'}};
        std::string script = "[";
        for (int i = 0; i < 40; ++i)
            script += "a,";
        QVERIFY(!readLiteral(script + "1]", 0, bindings).has_value());
    }
};

QTEST_APPLESS_MAIN(ScriptLiteralTest)
#include "ScriptLiteralTest.moc"
