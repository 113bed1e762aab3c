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
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
