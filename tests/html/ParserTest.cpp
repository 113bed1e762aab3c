#include "core/html/Parser.h"

#include "core/html/Walk.h"

#include <string>

#include <QTest>

using namespace broadsheet;

namespace {

/// html(head,body(p('text'))); a foreign element has a '~' behind its name.
std::string drawn(const Document& document)
{
    std::string out;
    std::vector<NodeId> open;
    for (NodeId id = 0; id < document.size(); ++id) {
        while (!open.empty() && document[open.back()].end <= id) {
            out += ')';
            open.pop_back();
        }
        if (!out.empty() && out.back() != '(')
            out += ',';
        const Node& node = document[id];
        if (node.kind == NodeKind::Text) {
            out += '\'' + std::string(node.text) + '\'';
            continue;
        }
        out += std::string(node.text) + (node.foreign ? "~" : "");
        if (node.end > id + 1) {
            out += '(';
            open.push_back(id);
        }
    }
    return out + std::string(open.size(), ')');
}

/// `count` times `piece`, or as many attributes.
std::string repeated(std::string_view piece, int count, bool attributes = false)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += attributes ? " a" + std::to_string(i) + "=v" : std::string(piece);
    return out;
}

} // namespace

class ParserTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buildsTheTreeOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char* name, const char* html, const char* tree) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(tree);
        };
        row("nothing", "", "html(head,body)");
        row("implied", "<p>a<p>b", "html(head,body(p('a'),p('b')))");
        row("comments and doctype go", "<!doctype html><!-- a --><p>b<!-- c -->d", "html(head,body(p('b','d')))");
        row("misnested", "<b><i>x</b>y</i>", "html(head,body(b(i('x')),i('y')))");
        row("foster", "<table>a<td>b", "html(head,body('a',table(tbody(tr(td('b'))))))");
        row("noscript is markup", "<body><noscript><img src=a></noscript>", "html(head,body(noscript(img)))");
        row("template", "<body><template><p>a</template>", "html(head,body(template(p('a'))))");
        row("shadow root", "<body><x-story><template shadowrootmode=open><p>a</template></x-story>", "html(head,body(x-story(div(p('a')))))");
        row("references", "<p>a&amp;b&#8364;", "html(head,body(p('a&b\xe2\x82\xac')))");
        row("unknown names in lower case", "<body><X-Card><Search>a", "html(head,body(x-card(search('a'))))");
        row("younger than the parser", "<body><picture><source>", "html(head,body(picture(source)))");
        row("cdata", "<svg><![CDATA[a<b]]></svg>", "html(head,body(svg~('a<b')))");
        row("foreign", "<svg><linearGradient/><foreignObject><p>a", "html(head,body(svg~(lineargradient~,foreignobject~(p('a')))))");
        row("math", "<math><mi>x</math><p>b", "html(head,body(math~(mi~('x')),p('b')))");
        row("frameset", "<frameset><frame>", "html(head,frameset(frame))");
        row("white space kept", "<pre>\n\n a </pre>", "html(head,body(pre('\n a ')))");
        row("raw text", "<title>a<b></title><style>p{}</style><script>1<2</script>",
            "html(head(title('a<b>'),style('p{}'),script('1<2')),body)");
    }
    void buildsTheTreeOfTheStandard()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, tree);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        QCOMPARE(QByteArray::fromStdString(drawn(*document)), tree);
    }
    void readsAttributes()
    {
        const auto document = parseHtml("<p ID=x Class='a &amp; b' hidden class=second><svg viewBox='0 0 1 1' xlink:HREF=#a>");
        QVERIFY(document.ok());
        const NodeId p = firstBelow(*document, 0, Tag::P);
        QCOMPARE(document->attributes(p).size(), std::size_t(3));
        QCOMPARE(document->attribute(p, "id"), std::string_view("x"));
        QCOMPARE(document->attribute(p, "class"), std::string_view("a & b"));
        QVERIFY(document->hasAttribute(p, "hidden"));
        const NodeId svg = firstBelow(*document, 0, Tag::Svg);
        QCOMPARE(document->attribute(svg, "viewbox"), std::string_view("0 0 1 1"));
        QCOMPARE(document->attribute(svg, "href"), std::string_view("#a"));
    }
    void outlivesItsSource()
    {
        Document kept;
        {
            std::string html = "<p title=words>some text</p><x-own>b</x-own><script>" + std::string(500, 's') + "</script>";
            auto document = parseHtml(std::move(html));
            QVERIFY(document.ok());
            kept = std::move(document).value();
        }
        QCOMPARE(QByteArray::fromStdString(drawn(kept)),
                 "html(head,body(p('some text'),x-own('b'),script('" + QByteArray(500, 's') + "')))");
    }
    void refusesWhatNoPageNeeds()
    {
        ParseLimits limits;
        limits.sourceBytes = 100;
        QCOMPARE(parseHtml(std::string(101, 'a'), limits).error().code, ErrorCode::TooLarge);
        QVERIFY(parseHtml(std::string(100, 'a'), limits).ok());

        QCOMPARE(parseHtml(repeated("<div>", 600)).error().code, ErrorCode::TooDeep);
        QVERIFY(parseHtml(repeated("<div>", 400)).ok());
        QCOMPARE(parseHtml("<p " + repeated("", 2000, true) + ">").error().code, ErrorCode::TooManyAttributes);
        QVERIFY(parseHtml("<p " + repeated("", 1000, true) + ">").ok());

        limits = {};
        limits.memoryBytes = 1U << 20;
        QCOMPARE(parseHtml(repeated("<p>a", 100'000), limits).error().code, ErrorCode::TooMuchMemory);
        limits = {};
        limits.time = std::chrono::milliseconds(0);
        QCOMPARE(parseHtml(repeated("<p>a", 100'000), limits).error().code, ErrorCode::TooSlow);
    }
    void stopsWhenAsked()
    {
        StopSource source;
        source.request_stop();
        QCOMPARE(parseHtml("<p>a", {}, source.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(parseHtml("<p>a", {}, StopSource().get_token()).ok());
    }
    void survivesAnyBytes()
    {
        unsigned state = 12345;
        for (int round = 0; round < 300; ++round) {
            std::string html;
            for (int i = 0; i < 400; ++i) {
                state = state * 1664525U + 1013904223U;
                constexpr std::string_view kPieces[] = {"<", ">", "</", "<!--", "-->", "<p ", "a=", "\"", "'", "<svg>", "<table>", "<script>",
                    "</script>", "<style>", "&", "&#x", ";", "<select>", "<b>", "</b>", "<template>", "<math>", "x", " "};
                if (state >> 28 == 0)
                    html += static_cast<char>(state >> 16);
                else
                    html += kPieces[(state >> 16) % std::size(kPieces)];
            }
            const auto document = parseHtml(html);
            QVERIFY(document.ok());
            for (NodeId id = 1; id < document->size(); ++id)
                QVERIFY(document->contains(document->parent(id), id) && (*document)[id].end > id);
        }
    }
};

QTEST_APPLESS_MAIN(ParserTest)
#include "ParserTest.moc"
