#include "core/html/BackgroundPicture.h"

#include "core/html/Parser.h"
#include "core/html/Walk.h"

#include <QTest>

using namespace broadsheet;

class BackgroundPictureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reference_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* html, const char* expected) { QTest::newRow(name) << QByteArray(html) << QByteArray(expected); };
        row("lazy", "<div class='post-image x' data-bg=/a.jpg></div>", "/a.jpg");
        row("lazy, as CSS", "<span class=photo data-background-image=\"url('/a.jpg')\"></span>", "/a.jpg");
        row("style", "<div class=image style='color:red; background-image: url( \"/a.jpg\" ); margin:0'></div>", "/a.jpg");
        row("the lazy one before the style", "<div class=image data-bg=/a.jpg style='background:url(/small.jpg)'></div>", "/a.jpg");
        row("a colour is no picture", "<div class=image style='background:#fff; content:url(/a.jpg)'></div>", "");
        row("no class says picture", "<div class=box data-bg=/a.jpg></div>", "");
        row("imagery is another word", "<div class=imagery data-bg=/a.jpg></div>", "");
        row("an icon", "<span class='image icon' data-bg=/a.png></span>", "");
        row("something stands in it", "<div class=image data-bg=/a.jpg><b></b></div>", "");
        row("words stand in it", "<div class=image data-bg=/a.jpg>Words</div>", "");
        row("an unfinished url", "<div class=image style='background:url('></div>", "");
        row("a paragraph", "<p class=image data-bg=/a.jpg></p>", "");
    }
    void reference()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        const auto page = parseHtml(html.toStdString());
        QVERIFY(page.ok());
        const std::string_view found = backgroundPicture(*page, page->firstChild(page->body()));
        QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), expected);
    }
};

QTEST_GUILESS_MAIN(BackgroundPictureTest)
#include "BackgroundPictureTest.moc"
