#include "core/html/Parser.h"
#include "core/sanitize/EmbedCard.h"

#include <QTest>

using namespace broadsheet;

class EmbedCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void card_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected"); // label, address; empty: no card
        const auto row = [](const char* name, const char* html, const char* expected) { QTest::newRow(name) << QByteArray(html) << QByteArray(expected); };
        row("platform", "<iframe src=//player.vimeo.com/video/1></iframe>", "player.vimeo.com https://player.vimeo.com/video/1");
        row("lazy", "<iframe src=about:blank data-src=https://www.youtube.com/embed/1 title='A talk'></iframe>", "A talk https://www.youtube.com/embed/1");
        row("another path of a platform", "<iframe src=https://www.facebook.com/plugins/like.php></iframe>", "");
        row("a name that only ends alike", "<iframe src=https://notvimeo.com/1></iframe>", "");
        row("a titled frame made for films", "<iframe src=https://films.example/1 title=Film allowfullscreen></iframe>", "Film https://films.example/1");
        row("unknown", "<iframe src=https://ads.example/1 title=Offer></iframe>", "");
        row("tiny", "<iframe src=https://www.youtube.com/embed/1 width=1 height=1></iframe>", "");
        row("hidden", "<iframe src=https://www.youtube.com/embed/1 hidden></iframe>", "");
        row("film of the page", "<video><source src=/a.mp4></video>", "example.org https://example.org/a.mp4");
        row("film without an address", "<video src=blob:https://example.org/1></video>", "");
        row("a moving picture without a still", "<video src=/a.mp4 autoplay loop muted></video>", "");
        row("a loop with controls", "<video src=/a.mp4 loop muted controls></video>", "example.org https://example.org/a.mp4");
        row("a loop with sound", "<video src=/a.mp4 loop></video>", "example.org https://example.org/a.mp4");
        row("a loop with a title", "<video src=/a.mp4 loop muted title='The tide'></video>", "The tide https://example.org/a.mp4");
        row("object", "<object><embed src=https://www.youtube.com/embed/1></object>", "youtube.com https://www.youtube.com/embed/1");
        row("script", "<iframe src=javascript:a() title=b allowfullscreen></iframe>", "");
    }
    void card()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        const auto page = parseHtml(html.toStdString());
        QVERIFY(page.ok());
        const sanitize::Links links(QUrl(QStringLiteral("https://example.org/")));
        const auto card = sanitize::embedCardOf(*page, page->firstChild(page->body()), links);
        QCOMPARE(card ? QByteArray::fromStdString(card->label + ' ' + card->address) : QByteArray(), expected);
    }
};

QTEST_GUILESS_MAIN(EmbedCardTest)
#include "EmbedCardTest.moc"
