#include "core/html/Parser.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/sanitize/Sanitizer.h"
#include "ui/reading/ReadingTemplate.h"
#include "ui/reading/ReadingView.h"

#include <QCryptographicHash>
#include <QTest>

#include <type_traits>

using namespace broadsheet;

// The only door: no page can be made from a string, and the pane takes nothing but pages.
static_assert(!std::is_default_constructible_v<RenderedPage>);
static_assert(!std::is_constructible_v<RenderedPage, QString>);
static_assert(!std::is_constructible_v<RenderedPage, QByteArray>);
static_assert(!std::is_constructible_v<RenderedPage, const char*>);
static_assert(!std::is_constructible_v<SanitizedHtml, QByteArray>);
static_assert(!std::is_convertible_v<QString, SanitizedHtml>);
template <typename What>
concept Showable = requires(ReadingView& view, const What& what) { view.show(what); };
static_assert(Showable<RenderedPage>);
static_assert(!Showable<QString>);
static_assert(!Showable<QByteArray>);
static_assert(!Showable<SanitizedHtml>);
static_assert(!Showable<Reading>);

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

SanitizedHtml sanitized(const QByteArray& html)
{
    const auto result = Sanitizer(QUrl(QStringLiteral("https://news.example/story"))).sanitize(html);
    return result ? *result : SanitizedHtml();
}

Reading reading(const QByteArray& html, const QString& title = QStringLiteral("Title"))
{
    Reading made;
    made.url = QUrl(QStringLiteral("https://news.example/story"));
    made.metadata.title = title;
    made.body = sanitized(html);
    return made;
}

Document parsed(const RenderedPage& page)
{
    auto document = parseHtml(page.html().toStdString());
    return document ? std::move(document).value() : Document();
}

QString textOfFirst(const Document& document, Tag tag)
{
    const NodeId found = firstBelow(document, 0, tag);
    return found == kNoNode ? QString() : QString::fromStdString(textOf(document, found));
}

RenderedPage render(const Reading& made)
{
    return ReadingTemplate(kEnglish).render(made, {});
}

const QString kAttack = QStringLiteral("</title></h1><script>alert(1)</script><img src=x onerror=\"alert('1')\">&lt;b&gt; {{body}}");

} // namespace

class ReadingTemplateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markupInTextIsText()
    {
        Reading made = reading("<p>Body</p>", kAttack);
        made.metadata.byline = kAttack;
        made.metadata.siteName = kAttack;
        made.metadata.language = kAttack;
        made.metadata.direction = kAttack;
        const RenderedPage page = render(made);
        const Document document = parsed(page);
        QCOMPARE(textOfFirst(document, Tag::H1), kAttack);
        QCOMPARE(textOfFirst(document, Tag::Title), kAttack);
        QCOMPARE(firstBelow(document, 0, Tag::Script), kNoNode);
        QCOMPARE(firstBelow(document, 0, Tag::Img), kNoNode);
        QCOMPARE(document.attribute(0, "dir"), std::string_view("ltr"));
        QCOMPARE(page.title(), kAttack);
        QCOMPARE(page.html().count("Body"), 1); // the marker in the title was not filled in
    }

    void directionControlsInTitlesAreTakenOut()
    {
        const Document document = parsed(render(reading("<p>Body</p>", QStringLiteral("Invoice \u202egpj.exe\u202c \u2066isolated\u2069\nin two lines"))));
        QCOMPARE(textOfFirst(document, Tag::H1), QStringLiteral("Invoice gpj.exe isolated in two lines"));
    }

    void honestDirectionMarksStay()
    {
        const QString hebrew = QStringLiteral("שלום (C++)\u200f");
        QCOMPARE(render(reading("<p>Body</p>", hebrew)).title(), hebrew);
    }

    void factsStandUnderTheTitle()
    {
        Reading made = reading("<p>Body</p>");
        made.metadata.byline = QStringLiteral("Maren Holt");
        made.metadata.publishedTime = QStringLiteral("2025-09-04T07:30:00+02:00");
        made.metadata.modifiedTime = QStringLiteral("2025-09-06");
        made.readingMinutes = 7;
        const QByteArray html = render(made).html();
        for (const char* fact : {"Maren Holt", "4 September 2025", "updated 6 September 2025", "7 min read", "news.example"})
            QVERIFY2(html.contains(fact), fact);
        QVERIFY(!html.contains("Thursday"));
    }

    void whatIsUnknownIsLeftOut()
    {
        const QByteArray html = render(reading("<p>Body</p>")).html();
        QVERIFY(!html.contains("class=\"facts\""));
        QVERIFY(!html.contains("{{"));
        Reading made = reading("<p>Body</p>");
        made.metadata.publishedTime = QStringLiteral("last week");
        made.metadata.modifiedTime = QStringLiteral("2025-02-31");
        QVERIFY(!render(made).html().contains("class=\"facts\""));
    }

    void languageAndDirection_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("direction");
        QTest::newRow("english") << QStringLiteral("en") << QString() << QStringLiteral("ltr");
        QTest::newRow("arabic") << QStringLiteral("ar") << QString() << QStringLiteral("rtl");
        QTest::newRow("declared") << QStringLiteral("en") << QStringLiteral("rtl") << QStringLiteral("rtl");
        QTest::newRow("unknown") << QString() << QString() << QStringLiteral("ltr");
    }

    void languageAndDirection()
    {
        QFETCH(QString, language);
        QFETCH(QString, declared);
        QFETCH(QString, direction);
        Reading made = reading("<p>Body</p>");
        made.metadata.language = language;
        made.metadata.direction = declared;
        const Document document = parsed(render(made));
        QCOMPARE(QString::fromUtf8(document.attribute(0, "lang")), language);
        QCOMPARE(QString::fromUtf8(document.attribute(0, "dir")), direction);
    }

    void picturesPointToThePane()
    {
        const RenderedPage page = render(reading("<p>Words</p><p><img src='a.png' alt='A'></p><p><img src='b.png' alt='B'><img src='a.png' alt='A'></p>"));
        const std::vector<QUrl> wanted{QUrl(QStringLiteral("https://news.example/a.png")), QUrl(QStringLiteral("https://news.example/b.png"))};
        QCOMPARE(page.pictures(), wanted);
        QCOMPARE(page.html().count("src=\"reader://pane/picture/"), 3);
        QVERIFY(!page.html().contains("news.example/a.png"));
    }

    void leadPictureIsShownOnce_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("shown");
        const QByteArray words = "<p>" + QByteArray("Words and more words. ").repeated(20) + "</p>";
        QTest::newRow("no pictures") << words << true;
        QTest::newRow("another picture, far down") << words + "<p><img src='https://pics.example/other.jpg' alt=''></p>" << true;
        QTest::newRow("a picture at the start") << "<p><img src='https://pics.example/other.jpg' alt=''></p>" + words << false;
        QTest::newRow("the same far down") << words + "<p><img src='https://pics.example/lead.jpg' alt=''></p>" << false;
        QTest::newRow("the same in another size") << words + "<p><img src='https://pics.example/lead.jpg?w=300' alt=''></p>" << false;
    }

    void leadPictureIsShownOnce()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, shown);
        Reading made = reading(body);
        made.metadata.leadImage = QUrl(QStringLiteral("https://pics.example/lead.jpg"));
        const RenderedPage page = render(made);
        QCOMPARE(page.html().contains("class=\"lead\""), shown);
        if (shown)
            QCOMPARE(page.pictures().front(), made.metadata.leadImage);
    }

    void leadPictureMustBeAWebAddress()
    {
        Reading made = reading("<p>Body</p>");
        made.metadata.leadImage = QUrl(QStringLiteral("file:///etc/passwd"));
        QVERIFY(render(made).pictures().empty());
    }

    void headingsAreListed()
    {
        const RenderedPage page = render(reading("<p>x</p><h2>One &amp; <em>two</em></h2><p>x</p><h3>Three</h3><p>x</p>"));
        QCOMPARE(page.outline().size(), std::size_t(2));
        QCOMPARE(page.outline()[0].title, QStringLiteral("One & two"));
        QCOMPARE(page.outline()[1].level, 3);
    }

    void bodyIsWrittenAsItIs()
    {
        const QByteArray html = render(reading("<p>a &lt;b&gt; &amp; \"c\"</p><pre>\n\n  two lines\n down</pre><p>x<br>y</p>")).html();
        const Document document = parsed(render(reading("<pre>first\n  second</pre>")));
        QVERIFY(html.contains("a &lt;b&gt; &amp; &quot;c&quot;"));
        QVERIFY(html.contains("x<br>y"));
        const NodeId pre = firstBelow(document, 0, Tag::Pre);
        QCOMPARE(document[document.firstChild(pre)].text, std::string_view("first\n  second"));
    }

    void tablesCanScroll()
    {
        const QByteArray html = render(reading("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><p>after</p>")).html();
        QVERIFY(html.contains("<div class=\"scrolls\"><table>"));
        QVERIFY(html.contains("</table></div>"));
    }

    void aRelatedStoryIsAPageOfItsOwn()
    {
        RelatedStory story;
        story.headline.title = kAttack;
        story.headline.url = QUrl(QStringLiteral("https://other.example/a"));
        story.headline.publishedTime = QStringLiteral("2025-09-04");
        story.body = sanitized("<p>Its own body</p>");
        Reading page = reading("<p>Not this</p>");
        page.metadata.language = QStringLiteral("he");
        const RenderedPage rendered = ReadingTemplate(kEnglish).renderRelated(story, page, {});
        const Document document = parsed(rendered);
        QCOMPARE(textOfFirst(document, Tag::H1), kAttack);
        QCOMPARE(document.attribute(0, "dir"), std::string_view("rtl"));
        QVERIFY(rendered.html().contains("Its own body"));
        QVERIFY(rendered.html().contains("other.example"));
        QVERIFY(!rendered.html().contains("Not this"));
    }

    void aNoticeIsTextAlone()
    {
        const RenderedPage page = ReadingTemplate(kEnglish).renderNotice(kAttack, {kAttack, QStringLiteral("Second")}, {});
        const Document document = parsed(page);
        QCOMPARE(textOfFirst(document, Tag::H1), kAttack);
        QCOMPARE(textOfFirst(document, Tag::Article), kAttack + QStringLiteral(" Second"));
        QCOMPARE(firstBelow(document, 0, Tag::Script), kNoNode);
    }

    void thePolicyIsInEveryPage()
    {
        for (const QByteArray& html : {render(reading("<p>Body</p>")).html(), ReadingTemplate().renderNotice({}, {}, {}).html()}) {
            const qsizetype style = html.indexOf("<style>") + 7;
            const QByteArray sheet = html.mid(style, html.indexOf("</style>") - style);
            QVERIFY(!sheet.contains('<')); // nothing in it could end it
            const QByteArray digest = QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64();
            QVERIFY(html.contains("content=\"default-src 'none'; img-src reader:; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'\""));
            QVERIFY2(html.indexOf("Content-Security-Policy") < style, "a policy holds only for what follows");
        }
    }
};

QTEST_MAIN(ReadingTemplateTest)
#include "ReadingTemplateTest.moc"
