#include "core/sanitize/PlainText.h"
#include "core/sanitize/Sanitizer.h"

#include <QTest>

using namespace broadsheet;

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* html, const char* expected) { QTest::newRow(name) << QByteArray(html) << QByteArray(expected); };
        row("nothing", "", "");
        row("a blank line between paragraphs", "<h2>a</h2><p>b</p><blockquote><p>c</p></blockquote>d", "a\n\nb\n\nc\n\nd");
        row("inline elements add nothing", "<p>un<b>break</b>able <a href=https://example.org/>link</a>.</p>", "unbreakable link.");
        row("a break is a line end", "<p>a<br>b</p>", "a\nb");
        row("one line an item", "<p>x</p><ul><li>a</li><li>b<ul><li>c</li></ul></li><li><p>d</p><p>e</p></li></ul><p>y</p>", "x\n\na\nb\nc\nd\ne\n\ny");
        row("definitions", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>", "a\nb\nc");
        row("one line a row", "<table><caption>t</caption><tr><th>a</th><th>b</th></tr><tr><td>c<br>d</td><td><p>e</p><p>f</p></td></tr></table>", "t\n\na\tb\nc d\te f");
        row("listings as they are", "<pre>a\n    b  c</pre><p>d</p>", "a\n    b  c\n\nd");
        row("captions stay, pictures go", "<figure><img src=https://example.org/a.jpg alt=alt><figcaption>b</figcaption></figure>", "b");
        row("a rule parts nothing by itself", "<p>a</p><hr><p>b</p>", "a\n\nb");
        row("two breaks in an item", "<ul><li>a<br><br>b</ul>", "a\nb");
    }
    void text()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        const auto safe = Sanitizer(QUrl()).sanitize(html);
        QVERIFY(safe.ok());
        QCOMPARE(QByteArray::fromStdString(toPlainText(*safe)), expected);
    }

    void everyTextNodeStandsWhereItsPlaceSays()
    {
        const auto safe = Sanitizer(QUrl()).sanitize(
            "<h2>a</h2><p>har\xc2\xad" "bour\xc2\xad <b>\xf0\x9f\x98\x80</b> c<br>d</p><ul><li>e<li>f\xc3\xa9</ul><pre>\n x\n  y</pre><table><tr><th>g</th><th>h</th></tr>"
            "<tr><td>i</td><td><p>j</p><p>k</p></td></tr></table>");
        QVERIFY(safe.ok());
        const QString text = QString::fromStdString(toPlainText(*safe));
        const Document& tree = safe->tree();
        QString nodes; // every text node, without soft hyphens
        for (NodeId id = 0; id < tree.size(); ++id) {
            if (tree.isText(id))
                nodes += QString::fromUtf8(tree[id].text.data(), qsizetype(tree[id].text.size())).remove(QChar(0xad));
        }
        QString found;
        for (const TextPlace& place : textPlaces(*safe)) {
            QCOMPARE(place.node, std::size_t(found.size()));
            found += text.mid(qsizetype(place.text), qsizetype(place.length));
        }
        QCOMPARE(found, nodes);
        QVERIFY(found.size() > 15);
        QVERIFY(textPlaces({}).empty());
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
