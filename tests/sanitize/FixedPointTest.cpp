#include "OutputProperties.h"

#include "core/html/Parser.h"
#include "core/sanitize/Sanitizer.h"

#include <QDirIterator>
#include <QTest>

#include <zlib.h>

#include <array>
#include <random>

using namespace broadsheet;

/// Whole real pages, as messy as they come: what is written parses to the same tree and stays the same.
class FixedPointTest : public QObject {
    Q_OBJECT

private:
    static QByteArray unpacked(const QString& path)
    {
        QByteArray out;
        gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
        if (!file)
            return out;
        char buffer[65536];
        for (int got; (got = gzread(file, buffer, sizeof buffer)) > 0;)
            out.append(buffer, got);
        gzclose(file);
        return out;
    }

    static constexpr unsigned kSoups = 4000;
    static constexpr int kEveryNthPage = 12; // of the collected ones, so that the test takes seconds

    static QByteArray soup(unsigned seed)
    {
        static constexpr std::array names{
            "a", "abbr", "article", "b", "blockquote", "br", "caption", "center", "cite", "code", "dd", "del", "details", "div", "dl",
            "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "hr", "i", "iframe", "img", "li", "math", "nobr", "noscript",
            "ol", "p", "pre", "q", "rp", "rt", "ruby", "section", "select", "small", "span", "strong", "sub", "summary", "sup", "svg",
            "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "wbr", "x-y"};
        static constexpr std::array attributes{
            "", "", "", "", " id=a", " id=b", " href=#a", " href=#b", " href=/c", " name=b", " lang=fr", " dir=rtl", " rowspan=2", " colspan=3",
            " src=/d.jpg", " src=/blank.gif", " data-src=/e.jpg", " srcset='/f.jpg 300w, /g.jpg 900w'", " role=presentation", " title='t'",
            " width=1", " aria-hidden=true", " class=language-js", " class=caption", " class=wp-caption-text", " id=story-x"};
        static constexpr std::array texts{" ", "\n", "x", " y ", "z\n", "&nbsp;", "&nbsp;w", "1\n2", "&lt;b&gt;", "&#8203;", "&#x9d;", "1", "[2]", "*"};
        std::mt19937 die(seed);
        const auto pick = [&die](const auto& of) { return of[die() % of.size()]; };
        QByteArray html;
        for (int i = 0; i < 40; ++i) {
            switch (die() % 5) {
            case 0: case 1: html += QByteArray("<") + pick(names) + pick(attributes) + pick(attributes) + '>'; break;
            case 2: html += QByteArray("</") + pick(names) + '>'; break;
            default: html += pick(texts);
            }
        }
        return html;
    }

private Q_SLOTS:
    void ownPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text alone") << QByteArray("one <b>two</b>\nthree");
        QTest::newRow("breaks") << QByteArray("<div>one<br> <br>two<br>three<br><br><br></div>four");
        QTest::newRow("blocks in inline") << QByteArray("<a href=/x><h2>a</h2><p>b</p>c</a><b>d<ul><li>e</b>f</ul>g");
        QTest::newRow("loose items") << QByteArray("<li>a<li>b<p>c<dd>d<dt>e<p>f");
        QTest::newRow("rows of nothing") << QByteArray("<table><tr><th><tr><td rowspan=3>a<td>b<tr><td><tr><td>c<td></table>");
        QTest::newRow("figure") << QByteArray("<figure><div><p>x<img src=/a.jpg></p><div><figcaption>c</figcaption></div>d</div>e</figure>");
        QTest::newRow("item of layout") << QByteArray("<ul><li>a<div>b<div>c</div>d</div>e<li><div>f</div></ul>");
        QTest::newRow("rule") << QByteArray("<hr><p>a<hr>b<blockquote><hr>c<hr></blockquote><hr><ul><hr><li>d<hr>e</ul><hr>");
        QTest::newRow("anchors") << QByteArray("<div id=a><div id=b><p id=c>x<b id=d>y</b></p></div></div><i id=e></i>z "
                                               "<a href=#a>1</a><a href=#b>2</a><a href=#c>3</a><a href=#d>4</a><a href=#e>5</a>");
        QTest::newRow("spaces") << QByteArray("<p>&nbsp; a &nbsp;<b> b</b> <i>c </i>d&#8203;<wbr>e <br> &nbsp;f&nbsp;</p><p>&nbsp;</p>");
        QTest::newRow("headings") << QByteArray("<h2>x</h2><h2>x</h2><h3 id=story-x-2>y</h3><h2 id=a>x</h2><h2><math><mi>w</mi></math></h2><a href=#a>1</a><a href=#x>2</a><table><tr><th><h4>x</h4><td>z<tr><td>a<td>b</table>");
        QTest::newRow("captions") << QByteArray("<div><img src=/a.jpg><p class=caption>b<p class=caption>c</div><ul><div><div><img src=/d.jpg></div><span class=caption>e<h2>f</h2></span></div></ul>"
                                                "<div><p><img src=/g.jpg><span class=caption>h</span></p></div><section><img src=/i.jpg><div><div class=legend><table><tr><td>j</table></div></div></section>");
        QTest::newRow("footnotes") << QByteArray("<p>a<sup><a href=#a>1</a></sup> b<a href=#b>[2]</a> c<sup id=r><a href=#c>*</a></sup></p><ol><li id=a><p>d <b>e</b></p><ul></ul><li><a name=b></a>f<p>g</ol>"
                                                 "<p id=c>h <a href=#r>^</a> <a href=#a>i</a></p>");
        QTest::newRow("listing") << QByteArray("<pre>\n\n  a\n<div>b</div><div>c</div><br><ul><li>d</ul>  </pre><pre> </pre>");
        QTest::newRow("languages") << QByteArray("<div lang=fr><p>a</p>b<div dir=rtl>c</div></div><span lang=de>d<p>e</span>");
    }
    void ownPages()
    {
        QFETCH(QByteArray, html);
        const QUrl base(QStringLiteral("https://example.org/"));
        const auto safe = Sanitizer(base).sanitize(html);
        QVERIFY(safe.ok());
        QCOMPARE(test::firstFault(*safe, base), QString());
    }

    /// Pages out of a die: every element and some attributes, opened and closed in any order.
    void tagSoup()
    {
        const QUrl base(QStringLiteral("https://example.org/"));
        const Sanitizer sanitizer(base);
        for (unsigned seed = 0; seed < kSoups; ++seed) {
            const QByteArray html = soup(seed);
            const auto safe = sanitizer.sanitize(html);
            QVERIFY(safe.ok());
            const QString fault = test::firstFault(*safe, base);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + QStringLiteral("\n") + QString::fromUtf8(html)));
        }
    }

    void collectedPages()
    {
        const QString root = QStringLiteral(BROADSHEET_SHARED "/corpus");
        if (!QFile::exists(root))
            QSKIP("the corpora are not beside this checkout");
        const QUrl base(QStringLiteral("https://example.org/a/b.html"));
        const Sanitizer sanitizer(base);
        int pages = 0;
        int seen = 0;
        QDirIterator files(root, {QStringLiteral("*.html.gz")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (++seen % kEveryNthPage != 0)
                continue;
            const auto safe = sanitizer.sanitize(unpacked(path));
            if (!safe)
                continue;
            ++pages;
            const QString fault = test::firstFault(*safe, base);
            if (!fault.isEmpty())
                QTest::qFail(qPrintable(path + QStringLiteral(": ") + fault), __FILE__, __LINE__);
        }
        QVERIFY(pages > 100);
    }
};

QTEST_GUILESS_MAIN(FixedPointTest)
#include "FixedPointTest.moc"
