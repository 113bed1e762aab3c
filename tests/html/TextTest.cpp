#include "core/html/Text.h"

#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

class TextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTextAsItIsSeen_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* html, const char* text) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(text);
        };
        row("start of a block", "a<p>b", "a b");
        row("end of a block", "<p>a</p>b", "a b");
        row("end of several", "<div><div><p>a</p></div></div>b", "a b");
        row("break", "a<br>b", "a b");
        row("cells", "<table><tr><td>a<td>b<tr><td>c</table>d", "a b c d");
        row("list", "<ul><li>a<li>b</ul>c", "a b c");
        row("inline does not part", "<b>a</b>b<span>c</span><a>d</a>", "abcd");
        row("empty blocks", "a<div></div><div></div>b", "a b");
        row("white space", "  a \n\t b&nbsp;&nbsp;c ", "a b c");
        row("unseen", "a<script>s</script><style>t</style><template>u</template>b", "ab");
        row("unseen block", "<p>a</p><noscript>s</noscript><p>b</p>", "a b");
        row("nothing", "", "");
    }
    void readsTextAsItIsSeen()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, text);
        const auto document = parseHtml("<body>" + html.toStdString());
        QVERIFY(document.ok());
        QCOMPARE(QByteArray::fromStdString(textOf(*document, document->body())), text);
    }
    void readsWhatItIsAskedFor()
    {
        const auto document = parseHtml("<script>var a</script>");
        QVERIFY(document.ok());
        QCOMPARE(QByteArray::fromStdString(textOf(*document, document->firstChild(document->head()))), QByteArray("var a"));
    }
    void collapsesSpace()
    {
        QCOMPARE(QByteArray::fromStdString(collapseSpace(" a \r\n b\xc2\xa0\xc2\xa0" "c\f")), QByteArray("a b c"));
        QCOMPARE(QByteArray::fromStdString(collapseSpace("\xc3\xa0\xc2\xa9")), QByteArray("\xc3\xa0\xc2\xa9")); // à© keep their bytes
        QCOMPARE(QByteArray::fromStdString(collapseSpace(" \n ")), QByteArray());
    }
    void previews_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("preview");
        QTest::newRow("short") << QByteArray("<p>a <b>b</b>") << QByteArray("a b");
        QTest::newRow("as long as it may be") << QByteArray("<p>0123456789") << QByteArray("0123456789");
        QTest::newRow("a byte longer") << QByteArray("<p>0123456789a") << QByteArray("0123456789…");
        QTest::newRow("never inside a character") << QByteArray("<p>012345678\xc3\xa4z") << QByteArray("012345678…");
        QTest::newRow("no space before the cut") << QByteArray("<p>012345678 abc") << QByteArray("012345678…");
        QTest::newRow("blocks are parted") << QByteArray("<p>a</p><p>b</p>") << QByteArray("a b");
        QTest::newRow("nothing") << QByteArray("<p></p>") << QByteArray();
    }
    void previews()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, preview);
        const auto document = parseHtml("<body>" + html.toStdString());
        QVERIFY(document.ok());
        QCOMPARE(QByteArray::fromStdString(previewOf(*document, document->body(), document->size(), 10)), preview);
    }
    void knowsBlanksAndCase()
    {
        QVERIFY(isBlank("") && isBlank(" \t\n\r\f") && !isBlank(" a") && !isBlank("\xc2\xa0"));
        QCOMPARE(QByteArray::fromStdString(asciiLower("ABC-\xc3\x84z")), QByteArray("abc-\xc3\x84z"));
        QVERIFY(isInvisible(Tag::Script) && isInvisible(Tag::Svg) && !isInvisible(Tag::Details) && !isInvisible(Tag::Other));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "TextTest.moc"
