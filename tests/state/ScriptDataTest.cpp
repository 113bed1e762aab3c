#include "core/state/ScriptData.h"

#include <QJsonObject>
#include <QTest>

using namespace broadsheet::state;

namespace {
/// As long as a story: shorter literals are passed over.
const std::string kText(250, 'x');
} // namespace

class ScriptDataTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char* name, const std::string& script) { QTest::newRow(name) << QByteArray::fromStdString(script); };
        row("window", "window.__STATE__={\"text\":\"" + kText + "\"};start()");
        row("window by name", "window[\"state\"] = {text:'" + kText + "'}");
        row("self", "self.x={text:'" + kText + "'}");
        row("var", "var state = {text:'" + kText + "'};");
        row("const behind code", "f(function(){return 1});const a=1;const state={text:'" + kText + "'}");
        row("a quoted text", "window.x=JSON.parse('{\"text\":\"" + kText + "\"}');");
        row("a call with arguments", "window.__NUXT__=(function(a,b){return {text:a,ready:b}}(\"" + kText + "\",true));");
    }
    void isRead()
    {
        QFETCH(QByteArray, script);
        const auto found = dataAssignedIn(script.toStdString());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].toObject().value(QLatin1String("text")).toString().toStdString(), kText);
    }
    void isPassedOver_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char* name, const std::string& script) { QTest::newRow(name) << QByteArray::fromStdString(script); };
        row("a member of something else", "page.state={text:'" + kText + "'}");
        row("a comparison", "if(window.x=={text:'" + kText + "'}){}");
        row("code", "window.x={text:'" + kText + "',run:function(){}}");
        row("a setting", "window.x={text:'short'}");
        row("nothing behind", "window.x=");
        row("a call without a value", "window.x=(function(a){a.b=1;return a}({}))");
    }
    void isPassedOver()
    {
        QFETCH(QByteArray, script);
        QVERIFY(dataAssignedIn(script.toStdString()).empty());
    }
};

QTEST_APPLESS_MAIN(ScriptDataTest)
#include "ScriptDataTest.moc"
