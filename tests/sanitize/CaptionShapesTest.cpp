#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/Survey.h"

#include <QTest>

using namespace broadsheet;

class CaptionShapesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAPictureWithItsCaption_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("figure");
        const auto row = [](const char* name, const char* html, bool figure) { QTest::newRow(name) << QByteArray(html) << figure; };
        row("side by side", "<div id=f><img src=/a.jpg><p class=wp-caption-text>b</p></div>", true);
        row("a link around the picture", "<section id=f><a href=/c><img src=/a.jpg></a><span class='photo caption'>b</span></section>", true);
        row("the caption before the picture", "<div id=f><p class=caption>b</p><img src=/a.jpg></div>", false);
        row("no words", "<div id=f><img src=/a.jpg><p class=caption> </p></div>", false);
        row("a picture in the caption", "<div id=f><img src=/a.jpg><p class=caption>b<img src=/d.jpg></p></div>", false);
        row("other words", "<div id=f><img src=/a.jpg><p>c</p><p class=caption>b</p></div>", false);
        row("in a figure", "<figure><div id=f><img src=/a.jpg><p class=caption>b</p></div></figure>", false);
        row("in a paragraph", "<p id=f><img src=/a.jpg><span class=caption>b</span></p>", false);
    }
    void findsAPictureWithItsCaption()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, figure);
        const auto page = parseHtml("<!doctype html>" + html.toStdString());
        QVERIFY(page.ok());
        const Selection selection{{page->body()}, NodeMask(page->size())};
        const sanitize::Survey survey(*page, selection, sanitize::Links(QUrl(QStringLiteral("https://example.org/"))));
        for (NodeId id = 0; id < page->size(); ++id)
            if (page->isElement(id) && page->attribute(id, "id") == "f")
                QCOMPARE(survey.isFigure(id), figure);
    }
};

QTEST_APPLESS_MAIN(CaptionShapesTest)
#include "CaptionShapesTest.moc"
