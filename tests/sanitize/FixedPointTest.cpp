#include "OutputProperties.h"

#include "core/html/Parser.h"
#include "core/sanitize/Sanitizer.h"

#include <QDirIterator>
#include <QTest>

#include <zlib.h>

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

    void collectedPages()
    {
        const QString root = QStringLiteral(BROADSHEET_SHARED "/corpus");
        if (!QFile::exists(root))
            QSKIP("the corpora are not beside this checkout");
        const QUrl base(QStringLiteral("https://example.org/a/b.html"));
        const Sanitizer sanitizer(base);
        int pages = 0;
        QDirIterator files(root, {QStringLiteral("*.html.gz")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto safe = sanitizer.sanitize(unpacked(path));
            if (!safe)
                continue;
            ++pages;
            const QString fault = test::firstFault(*safe, base);
            if (!fault.isEmpty())
                QTest::qFail(qPrintable(path + QStringLiteral(": ") + fault), __FILE__, __LINE__);
        }
        QVERIFY(pages > 1000);
    }
};

QTEST_GUILESS_MAIN(FixedPointTest)
#include "FixedPointTest.moc"
