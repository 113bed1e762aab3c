#include "core/state/BodyMarkup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet::state;

namespace {

/// A value as a body: JSON, or a text when it is none.
QJsonValue value(const char* json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(json));
}

} // namespace

class BodyMarkupTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormBecomesMarkup_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("markup");
        const auto row = [](const char* name, const char* body, const char* markup) { QTest::newRow(name) << QByteArray(body) << QByteArray(markup); };
        row("HTML", "<p>One</p>", "<p>One</p>");
        row("HTML that was escaped", "&lt;p&gt;One &amp;amp; two&lt;/p&gt;", "<p>One &amp; two</p>");
        row("plain", "One < two & three\n\nnext\nline", "<p>One &lt; two &amp; three</p><p>next line</p>");
        row("plain with references", "A&nbsp;B &amp; C & D", "<p>A&nbsp;B &amp; C &amp; D</p>");
        row("lines", "One\r\nTwo", "<p>One</p><p>Two</p>");
        row("simple Markdown", "## Head\n\nText\n\n- a\n- b\n\n> said", "<h2>Head</h2><p>Text</p><ul><li>a</li><li>b</li></ul><blockquote>said</blockquote>");
        row("a number sign", "#1 in the list", "<p>#1 in the list</p>");
        row("list of texts", R"(["One","Two"])", "<p>One</p><p>Two</p>");
        row("children", R"([{"type":"paragraph","children":[{"text":"One "},{"type":"link","url":"/a","children":[{"text":"two"}]}]}])", "<p>One <a href=\"/a\">two</a></p>");
        row("styles", R"([{"_type":"block","style":"h3","children":[{"_type":"span","text":"Head"}]},{"_type":"block","style":"normal","children":[{"_type":"span","text":"One"}]}])",
            "<h3>Head</h3><p>One</p>");
        row("document", R"({"nodeType":"document","content":[{"nodeType":"paragraph","content":[{"nodeType":"text","value":"One"}]}]})", "<p>One</p>");
        row("data", R"({"blocks":[{"type":"header","data":{"text":"Head","level":2}},{"type":"list","data":{"style":"ordered","items":["a","b"]}}]})",
            "<h2>Head</h2><ol><li>a</li><li>b</li></ol>");
        row("inner HTML", R"([{"blockName":"core/paragraph","innerHTML":"<p>One</p>"}])", "<p>One</p>");
        row("text with markup in it", R"([{"type":"text","content":"One <b>two</b>"}])", "<p>One <b>two</b></p>");
        row("models", R"([{"type":"text","model":{"blocks":[{"type":"paragraph","model":{"text":"One"}}]}}])", "<p>One</p>");
        row("elements of a server", R"(["$","p",null,{"children":"One"}])", "<p>One</p>");
        row("picture", R"([{"type":"image","url":"/a.jpg","caption":"Quay","alt":"A"}])", "<figure><img src=\"/a.jpg\" alt=\"A\"><figcaption>Quay</figcaption></figure>");
        row("quotation", R"([{"type":"quote","text":"Said"}])", "<blockquote>Said</blockquote>");
        row("left out", R"([{"type":"embed","html":"<iframe></iframe>"},{"type":"related-links","items":["x"]},{"type":"ad","text":"x"}])", "");
        row("nothing", R"({"id":5})", "");
    }
    void everyFormBecomesMarkup()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(QByteArray::fromStdString(bodyMarkup(value(body.constData()))), *static_cast<QByteArray*>(QTest::qData("markup", QMetaType::QByteArray)));
    }
    void deepTreesEnd()
    {
        QJsonObject deep;
        for (int i = 0; i < 500; ++i)
            deep = QJsonObject{{QStringLiteral("children"), QJsonArray{deep, QStringLiteral("x")}}};
        QVERIFY(bodyMarkup(deep).size() < 1000);
    }
    void aSignIsNoMarkup()
    {
        QVERIFY(!hasMarkup(QStringLiteral("a < b and b > c")));
        QVERIFY(!hasMarkup(QStringLiteral("i <3 you")));
        QVERIFY(hasMarkup(QStringLiteral("a<br>b")));
    }
};

QTEST_APPLESS_MAIN(BodyMarkupTest)
#include "BodyMarkupTest.moc"
