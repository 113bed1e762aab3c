#include "SampleReading.h"

#include "core/exchange/MarkdownBody.h"

#include <QTest>

using namespace broadsheet;

class MarkdownBodyTest final : public QObject {
    Q_OBJECT

    static void row(const char* name, const char* html, const char* markdown)
    {
        QTest::newRow(name) << QByteArray(html) << QByteArray(markdown);
    }

private Q_SLOTS:
    void writesMarkdown_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        row("paragraphs", "<p>One\n two.</p><p>Three <em>four</em>.</p>", "One two.\n\nThree *four*.\n");
        row("heading", "<h2>A <b>b</b></h2><p>c</p>", "## A **b**\n\nc\n");
        row("links are absolute", "<p><a href=\"../x\">x</a></p>", "[x](https://paper.example/x)\n");
        row("picture and caption", "<figure><img src=\"/a.jpg\" alt=\"A boat\"><figcaption>The boat</figcaption></figure>",
            "![A boat](https://paper.example/a.jpg)\n\nThe boat\n");
        row("tight list", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c\n");
        row("loose list", "<ol start=3><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>", "3. a\n\n   b\n\n4. c\n");
        row("quotation", "<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc\n");
        row("code", "<pre><code class=\"language-python\">if a:\n    b()\n</code></pre>", "```python\nif a:\n    b()\n```\n");
        row("code with fences inside", "<pre>```\nx\n```\n</pre>", "````\n```\nx\n```\n````\n");
        row("inline code", "<p>Call <code>a_b()</code> now</p>", "Call `a_b()` now\n");
        row("rule", "<p>a</p><hr><p>b</p>", "a\n\n***\n\nb\n");
        row("line break", "<p>a<br>b</p>", "a\\\nb\n");
        row("markup characters", "<p>1. a * b &lt;i&gt;</p>", "1\\. a \\* b \\<i>\n");
        row("terms", "<dl><dt>a</dt><dd>b</dd></dl>", "**a**\n\nb\n");
        row("strike and sup", "<p><del>a</del> x<sup>2</sup></p>", "~~a~~ x<sup>2</sup>\n");
        row("table", "<table><thead><tr><th>Port</th><th>Time</th></tr></thead>"
                     "<tbody><tr><td>A|B</td><td>6<br>7</td></tr></tbody></table>",
            "| Port | Time |\n| --- | --- |\n| A\\|B | 6<br>7 |\n");
    }
    void writesMarkdown()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(toMarkdown(bodyOf(html.constData()))), expected);
    }

    void noBodyIsNothing() { QCOMPARE(toMarkdown(SanitizedHtml()), std::string()); }

    void depthCostsNoStack()
    {
        QByteArray html;
        for (int i = 0; i < 200; ++i)
            html += "<blockquote>";
        html += "<p>deep</p>";
        QVERIFY(QByteArray::fromStdString(toMarkdown(bodyOf(html.constData()))).contains("deep"));
    }
};

QTEST_APPLESS_MAIN(MarkdownBodyTest)
#include "MarkdownBodyTest.moc"
