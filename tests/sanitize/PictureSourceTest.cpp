#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/PictureSource.h"

#include <QTest>

using namespace broadsheet;

class PictureSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void source_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected"); // path width height; empty: no picture
        const auto row = [](const char* name, const char* html, const char* expected) { QTest::newRow(name) << QByteArray(html) << QByteArray(expected); };
        row("plain", "<img src=/a.jpg>", "/a.jpg 0 0");
        row("no source", "<img alt=a>", "");
        row("data-src over a stand-in", "<img src='data:image/gif;base64,R0' data-src=/a.jpg>", "/a.jpg 0 0");
        row("data-original over a blurred one", "<img src=/tiny.jpg data-original=/a.jpg>", "/a.jpg 0 0");
        row("lazy srcset", "<img src=/blank.gif data-lazy-srcset='/a.jpg 400w, /b.jpg 800w'>", "/b.jpg 800 0");
        row("any data attribute with a picture's address", "<img data-hero='/a.webp?x=1'>", "/a.webp?x=1 0 0");
        row("but src stands before it", "<img src=/a.jpg data-share=/b.jpg>", "/a.jpg 0 0");
        row("data that is no address", "<img data-json='{\"a\":\"b.jpg\"}' data-caption='See a.jpg'>", "");
        row("widest up to 1600", "<img src=/a.jpg srcset='/b.jpg 800w, /c.jpg 1600w, /d.jpg 2400w'>", "/c.jpg 1600 0");
        row("narrowest above", "<img srcset='/d.jpg 3200w, /c.jpg 2400w'>", "/c.jpg 2400 0");
        row("densities", "<img width=300 height=200 src=/a.jpg srcset='/a.jpg 1x, /b.jpg 2x'>", "/b.jpg 300 200");
        row("picture", "<picture><source srcset='/a.webp 640w, /b.webp 1280w'><img src=/c.jpg></picture>", "/b.webp 1280 0");
        row("lazy picture", "<picture><source data-srcset='/a.webp 640w'><img src=/blank.gif></picture>", "/a.webp 640 0");
        row("sides in pixels", "<img src=/a.jpg width=640px height=480.5>", "/a.jpg 640 480");
        row("sides in per cent say nothing", "<img src=/a.jpg width=100% height=auto>", "/a.jpg 0 0");
        row("tracking pixel", "<img src=/a.jpg width=1 height=1>", "");
        row("one short side", "<img src=/a.jpg width=600 height=2>", "");
        row("stand-in names", "<img src=/img/Placeholder-1.png>", "");
        row("not in a folder's name", "<img src=/placeholder/a.png>", "/placeholder/a.png 0 0");
        row("a refused scheme falls back", "<img data-src=javascript:a() src=/a.jpg>", "/a.jpg 0 0");
    }
    void source()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        const auto page = parseHtml(html.toStdString());
        QVERIFY(page.ok());
        const sanitize::Links links(QUrl(QStringLiteral("https://example.org/")));
        const auto picture = sanitize::pictureOf(*page, firstBelow(*page, page->body(), Tag::Img), links);
        QByteArray got;
        if (picture)
            got = QByteArray::fromStdString(picture->address.substr(19)) + ' ' + QByteArray::number(picture->width) + ' ' + QByteArray::number(picture->height);
        QCOMPARE(got, expected);
    }
};

QTEST_GUILESS_MAIN(PictureSourceTest)
#include "PictureSourceTest.moc"
