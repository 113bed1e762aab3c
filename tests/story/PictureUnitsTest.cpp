#include "core/story/PictureUnits.h"

#include "core/story/StorySelection.h"
#include "tests/story/SelectedNames.h"

using namespace broadsheet;

class PictureUnitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesPictures_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<QByteArray>("selected");
        const auto row = [](const char* name, const char* between, const char* selected) { QTest::newRow(name) << QByteArray(between) << QByteArray(selected); };
        row("a bare picture", "<img n=pic src=a>", "pic");
        row("a figure with its caption", "<figure n=fig><img n=pic src=a><figcaption n=cap>Caption here</figcaption></figure>", "fig pic cap Caption here");
        row("a wrapped picture comes without the wrapper's words", "<div><img n=pic src=a><span>Enlarge</span></div>", "pic");
        row("a picture element", "<picture n=pic><source srcset=b><img n=img src=a></picture>", "pic img");
        row("a film", "<div><iframe n=film src=a></iframe></div>", "film");
        row("a picture linked to its large copy", "<a n=link href=big.jpg><img n=pic src=a></a>", "link pic");
        row("a figure calls its own parts as it likes", "<figure n=fig><div class=overlay><img n=pic src=a></div></figure>", "fig pic");
        row("lazy and of unknown size", "<img n=pic data-src=a>", "pic");
        row("a background that is a picture", "<div n=pic class=lazy-image data-bg=a></div>", "pic");
        row("a recording", "<audio n=sound src=a></audio>", "sound");
        row("TeX for a script to draw", "<div><script n=tex type='math/tex; mode=display'>x^2</script></div>", "tex x^2");
        row("another script", "<div><script n=tex>x()</script></div>", "");
        row("a background for looks", "<div n=pic class=box data-bg=a></div>", "");
        row("a page builder's widget", "<div class=widget-wrap><div class=widget><img n=pic src=a></div></div>", "pic");
        row("a picture that can be enlarged", "<a n=link class=lightbox href=big.jpg><img n=pic src=a></a>", "link pic");
        row("a gallery in a list", "<ul n=list><li n=item><a n=link href='big.JPG?w=2'><img n=pic src=a></a></ul>", "list item link pic");
        // Pictures of others.
        row("a widget with words", "<div class=widget>Our paper<img n=pic src=a></div>", "");
        row("an advert", "<div class=advertisement><img n=pic src=a></div>", "");
        row("an author", "<div class=author><img n=pic src=a></div>", "");
        row("share buttons", "<div class=share><img n=pic src=a></div>", "");
        row("in an aside", "<aside><img n=pic src=a></aside>", "");
        row("a teaser: one link around picture and headline", "<div><a href=x><img n=pic src=a>Another story</a></div>", "");
        row("a linked picture in a list", "<ul><li><a href=x><img n=pic src=a></a></ul>", "");
        row("a tracking pixel", "<img n=pic src=a width=1 height=1>", "");
        row("an icon", "<img n=pic src=a width=32>", "");
        row("hidden", "<div hidden><img n=pic src=a></div>", "");
    }
    void choosesPictures()
    {
        QFETCH(QByteArray, between);
        QFETCH(QByteArray, selected);
        const MeasuredPage made("<div><p n=a>First.</p>" + between.toStdString() + "<p n=b>Last.</p></div>");
        const Selection selection = selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {});
        QCOMPARE(selectedNames(made.document, selection), QByteArray("a First. ") + selected + (selected.isEmpty() ? "" : " ") + "b Last.");
    }
    void aLinkedPictureInAKeptItemIsTheStorys()
    {
        const MeasuredPage made("<ol n=steps><li n=one><p n=a>First.</p><a n=link href=step><img n=pic src=a></a></li><li n=two><p n=b>Last.</p></li></ol>");
        const Selection selection = selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {});
        QCOMPARE(selectedNames(made.document, selection), QByteArray("steps one a First. link pic two b Last."));
    }
    void leadPictureUnderTheHeadingIsKept()
    {
        const MeasuredPage made("<div n=page><h1>Bridge opens</h1><div><div><img n=lead src=a></div></div><div><div><p n=a>First.</p><p n=b>Last.</p></div></div></div>");
        const Selection selection = selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {});
        QCOMPARE(selectedNames(made.document, selection), QByteArray("page lead a First. b Last."));
    }
    void aCardsPictureIsNotTheStorys()
    {
        const MeasuredPage made("<div><p n=a>First.</p><div n=card><img n=pic src=a></div><p n=b>Last.</p></div>");
        NodeMask cards(made.document.size());
        const auto selected = [&] { return selectedNames(made.document, selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), cards)); };
        QCOMPARE(selected(), QByteArray("a First. card pic b Last."));
        cards.set(made.node("card"));
        QCOMPARE(selected(), QByteArray("a First. b Last."));
    }
    void theSitesSignBehindTheTextIsNot()
    {
        const auto selected = [](const std::string& end) {
            const MeasuredPage made("<div><p n=a>First.</p><img n=between src=/i/mill-logo.png><p n=b>Last.</p>" + end + "</div>");
            return selectedNames(made.document, selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {}));
        };
        const QByteArray alone = "a First. between b Last.";
        QCOMPARE(selected("<div><img n=sign src='/i/Paper-Logo_share.png?v=mill'></div>"), alone);
        QCOMPARE(selected("<div><img n=sign src=/banner/qrcode.png></div>"), alone);
        QCOMPARE(selected("<div><img n=sign src=/blank.gif data-src=/i/wechat.png></div>"), alone);
        QCOMPARE(selected("<div><img n=pic src=/blank.gif data-src=/i/mill.png></div>"), alone + " pic");
        QCOMPARE(selected("<div><img n=pic src=/i/new-logo-of-the-old-mill.png></div>"), alone + " pic"); // the story's subject
        QCOMPARE(selected("<div><img n=pic src=/logo/the-mill.png></div>"), alone + " pic"); // the folder says nothing
        QCOMPARE(selected("<figure n=fig><img n=pic src=/i/mill-logo.png></figure>"), alone + " fig pic");
    }
    void picturesFarBehindTheTextAreNot()
    {
        std::string between;
        for (int i = 0; i < 70; ++i)
            between += "<div></div>";
        const MeasuredPage made("<div><p n=a>First.</p><p n=b>Last.</p>" + between + "<img n=pic src=a></div>");
        QCOMPARE(selectedNames(made.document, selectStory(made.document, made.page, keptBlocks(made, {"a", "b"}), {})), QByteArray("a First. b Last."));
    }
};

QTEST_GUILESS_MAIN(PictureUnitsTest)
#include "PictureUnitsTest.moc"
