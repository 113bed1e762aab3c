#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

class CustomElementsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsAsBlocksAmongBlocks_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("blocks"); // how many custom elements become blocks
        QTest::newRow("paragraphs of a web component") << QByteArray("<article><h1>a</h1><x-body><x-p>One.</x-p><x-p>Two.</x-p></x-body></article>") << 3;
        QTest::newRow("beside paragraphs") << QByteArray("<div><p>One.</p><x-note>Two.</x-note></div>") << 1;
        QTest::newRow("a lone wrapper's parts") << QByteArray("<div><x-body><x-p>One.</x-p> <x-p>Two.</x-p></x-body></div>") << 2;
        QTest::newRow("pictures have no text") << QByteArray("<div><amp-img src=a></amp-img><p>One.</p><x-p>Two.</x-p></div>") << 1;
        QTest::newRow("a picture with words for those who cannot see it") << QByteArray("<div><p>One.</p><amp-img src=a><div fallback>offline</div></amp-img></div>") << 0;
        // Words within a line.
        QTest::newRow("beside text") << QByteArray("<div>One <x-tip>two</x-tip> <x-tip>three</x-tip></div>") << 0;
        QTest::newRow("beside an inline element") << QByteArray("<div><b>One</b><x-badge>new</x-badge></div>") << 0;
        QTest::newRow("in a paragraph") << QByteArray("<p><x-a>One</x-a><x-a>two</x-a></p>") << 0;
        QTest::newRow("in a cell") << QByteArray("<table><tr><td><x-a>One</x-a><x-a>two</x-a></table>") << 0;
        QTest::newRow("in an inline element") << QByteArray("<span><x-a>One</x-a><x-a>two</x-a></span>") << 0;
        QTest::newRow("unknown, but not custom") << QByteArray("<div><note>One</note><note>two</note></div>") << 0;
        QTest::newRow("in a drawing") << QByteArray("<div><p>a</p><svg><font-face>One</font-face><font-face>two</font-face></svg></div>") << 0;
    }
    void standsAsBlocksAmongBlocks()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, blocks);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        int found = 0;
        for (const Node& node : document->nodes())
            found += node.kind == NodeKind::Element && node.tag == Tag::Div && node.text != "div";
        QCOMPARE(found, blocks);
    }
};

QTEST_GUILESS_MAIN(CustomElementsTest)
#include "CustomElementsTest.moc"
