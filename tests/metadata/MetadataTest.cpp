#include "tests/metadata/Described.h"

#include <QFile>

using namespace broadsheet;

namespace {
std::string fixture(const char* name)
{
    QFile file(QStringLiteral(BROADSHEET_FIXTURES "/metadata/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll().toStdString();
}
} // namespace

class MetadataTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewsPageInFull()
    {
        const Metadata m = described(fixture("news.html"));
        QCOMPARE(m.title, QStringLiteral("The old bridge stays open for another year"));
        QCOMPARE(m.byline, QStringLiteral("Jane Doe; John Roe"));
        QCOMPARE(m.siteName, QStringLiteral("The Daily Courier"));
        QCOMPARE(m.publishedTime, QStringLiteral("2025-09-04T07:30:00+02:00"));
        QCOMPARE(m.modifiedTime, QStringLiteral("2025-09-04T09:00:00+02:00"));
        QCOMPARE(m.language, QStringLiteral("en-GB"));
        QCOMPARE(m.direction, QString());
        QCOMPARE(m.excerpt, QStringLiteral("The council voted late on Tuesday & against advice."));
        QCOMPARE(m.canonicalUrl, QUrl(QStringLiteral("https://www.dailycourier.example/news/bridge")));
        QCOMPARE(m.leadImage, QUrl(QStringLiteral("https://www.dailycourier.example/img/bridge.jpg")));
        QCOMPARE(m.declaredType, QStringLiteral("newsarticle"));
        QVERIFY(!m.accessibleForFree);
        QCOMPARE(m.declaredWordCount, 321);
        QCOMPARE(m.articleBody, QStringLiteral("The council voted late. Nobody minded."));
        QCOMPARE(m.structuredData.size(), std::size_t{4});
    }

    void aWeblogWithMicroformats()
    {
        const Metadata m = described(fixture("weblog.html"), "https://bridges.example/2024/05/old-bridge.html");
        QCOMPARE(m.title, QStringLiteral("An old bridge"));
        QCOMPARE(m.byline, QStringLiteral("Jane Doe"));
        QCOMPARE(m.publishedTime, QStringLiteral("2024-05-16"));
        QCOMPARE(m.language, QStringLiteral("de"));
    }

    void aPageThatSaysNothing()
    {
        const Metadata m = described("<p>Hello");
        QVERIFY(m.title.isEmpty() && m.byline.isEmpty() && m.publishedTime.isEmpty() && m.canonicalUrl.isEmpty() && m.leadImage.isEmpty());
        QVERIFY(m.accessibleForFree);
        QVERIFY(describe(Document(), {}, {}).title.isEmpty());
    }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, const char* html, const char* title) {
            QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(title);
        };
        row("heading before a shortened title", "<title>Old bridge open | Courier</title><meta property=og:title content='Old bridge open'>"
            "<h1>Old bridge open for one more year</h1>", "Old bridge open for one more year");
        row("masthead in h1", "<title>The old bridge | Courier</title><h1><a href='/'>Courier</a></h1><h2>The old bridge</h2>", "The old bridge");
        row("masthead in h1 with the whole address", "<title>An old bridge | Courier</title><h1><a href='https://www.dailycourier.example/'>An old Courier</a></h1>"
            "<h2>An old bridge</h2>", "An old bridge");
        row("unrelated h1", "<title>The old bridge - Daily Courier</title><h1>Contact us</h1>", "The old bridge");
        row("kicker in the heading", "<title>The old bridge stays</title><h1><span>Local news</span> The old bridge stays</h1>", "The old bridge stays");
        row("date in the heading", "<title>News of the day</title><h1><small>4 Sep 2025</small> <span>News of the week and the day</span></h1>", "News of the week and the day");
        row("several h1", "<title>The old bridge stays open</title><h1>Courier weekly</h1><h1>The old bridge stays open</h1><h1>Read next</h1>", "The old bridge stays open");
        row("escaped twice", "<title>Bridge &amp;amp; river in spring</title>", "Bridge & river in spring");
        row("markup in text", "<title>The &lt;b&gt; tag explained</title>", "The <b> tag explained");
        row("site's name only", "<title>Daily Courier</title>", "Daily Courier");
        row("the only h1 in other words than the title", "<title>Bridge in winter » When does it close?</title><h1>How do I cross our bridge by night?</h1>",
            "How do I cross our bridge by night?");
        row("printed above a story without headings", "<title>The old bridge stays open - Weekly Post</title><div>Weekly Post</div><div>The old bridge stays open</div><p>Text.</p>",
            "The old bridge stays open");
        // Near misses.
        row("a part of the title that is printed nowhere", "<title>The old bridge stays open - Weekly Post</title><div>Weekly Post</div><p>Text.</p>", "The old bridge stays open - Weekly Post");
        row("the only h1 is the site's name, which only the title tells", "<title>Was ist eine Brücke? | Kurierblog</title><h1>Kurierblog</h1>", "Was ist eine Brücke? | Kurierblog");
        row("the only h1 shares the site's name alone", "<title>How the river runs - Daily Courier</title><h1>A word from the founder of Daily Courier</h1>",
            "How the river runs");
        row("the only h1 shares a word that any heading has", "<title>A guide for new sailors</title><h1>Our little guide</h1>", "A guide for new sailors");
        row("the only h1 shares small words alone", "<title>What to do with your money</title><h1>We are here with your bank</h1>", "What to do with your money");
        row("a heading with a link of its own", "<title>The old bridge | Courier</title><h1><a href='/news/bridge'>The old bridge</a></h1>", "The old bridge");
        row("two lines that are both the title", "<title>Bridges: a history</title><h1>Bridges:<br>a history</h1>", "Bridges: a history");
    }
    void titles()
    {
        QFETCH(QByteArray, html);
        QTEST(described(html.toStdString()).title, "title");
    }

    /// Where no byline stands at its beginning, a story may be signed at its end.
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("byline");
        const auto row = [](const char* end, const char* byline) { QTest::newRow(end) << QByteArray(end) << QString::fromUtf8(byline); };
        row("<p>Text: Jane Doe</p>", "Jane Doe");
        row("<p><strong>Text:</strong> Jane Doe</p><p><strong>Fotos:</strong> John Roe</p>", "Jane Doe");
        row("<p>Fot. John Roe</p><p>Tekst: Jane Doe</p>", "Jane Doe");
        row("<p>— Jane Doe</p>", "Jane Doe");
        row("<p><em>---- by Jane Doe</em></p>", "Jane Doe");
        row("<p><em>Jane Doe</em></p>", "Jane Doe");
        // Near misses.
        row("<p>Jane Doe</p>", "");
        row("<blockquote><p>— Jane Doe</p></blockquote>", "");
        row("<figure><figcaption><em>Jane Doe</em></figcaption></figure>", "");
        row("<p><em>Jane Doe is a writer in town</em></p>", "");
        row("<p><a href='/x'><em>Jane Doe</em></a></p>", "");
        row("<p><em>Read more</em></p>", "");
        row("<p>By clicking you agree</p>", "");
        row("<p>Fotos: John Roe</p>", "");
        row("<h2>More stories</h2><p><em>Jane Doe</em></p>", "");
    }
    void signatures()
    {
        QFETCH(QByteArray, end);
        const std::string paragraph = "<p>The council voted late on Tuesday to keep the old bridge open for another year, against the advice of its own "
            "engineers, who had asked for repairs before the winter and its floods.</p>";
        QTEST(described("<title>The old bridge</title><body><div><h1>The old bridge</h1>" + paragraph + paragraph + end.toStdString() + "</div>").byline, "byline");
    }

    /// The shapes of the common publishing systems, two authors each where they have room for them.
    void publishingSystems_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("byline");
        const auto row = [](const char* name, const char* html, const char* byline) { QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(byline); };
        row("Ghost, tags", R"(<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe"><h1>The old bridge</h1>)", "Jane Doe");
        row("Ghost, header", R"(<h1>The old bridge</h1><section class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/jane/">Jane Doe</a>, <a href="/author/john/">John Roe</a></h4></section>)", "Jane Doe; John Roe");
        row("Substack", R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"The old bridge","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"},{"@type":"Person","name":"JANE DOE"}]}</script><h1>The old bridge</h1><div class="byline-wrapper"><a href="/@jane">Jane Doe</a></div>)", "Jane Doe; John Roe");
        row("WordPress, classic", R"(<h1>The old bridge</h1><span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/jane/">Jane Doe</a></span></span>)", "Jane Doe");
        row("WordPress, blocks", R"(<h1>The old bridge</h1><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Jane Doe</p></div></div>)", "Jane Doe");
        row("WordPress, co-authors", R"(<h1>The old bridge</h1><p class="byline">By <a href="/author/jane/" rel="author">Jane Doe</a> and <a href="/author/john/" rel="author">John Roe</a></p>)", "Jane Doe; John Roe");
    }
    void publishingSystems()
    {
        QFETCH(QByteArray, html);
        QTEST(described("<title>The old bridge</title>" + html.toStdString()).byline, "byline");
    }

    void boilerplateIsNoExcerpt()
    {
        const auto excerpt = [](const std::string& og) {
            return described("<title>The old bridge</title><meta property='og:site_name' content='Daily Courier'><meta property='og:description' content='" + og
                             + "'><meta name=description content='The council kept it open.'><h1>The old bridge</h1>").excerpt;
        };
        const QString next = QStringLiteral("The council kept it open.");
        QCOMPARE(excerpt("Read the latest stories on Daily Courier"), next);
        QCOMPARE(excerpt("Daily Courier"), next);
        QCOMPARE(excerpt("The old bridge"), next);
        QCOMPARE(excerpt("{\"@type\":\"Article\",\"headl"), next);
        QCOMPARE(excerpt("Readers came in numbers."), QStringLiteral("Readers came in numbers."));
    }

    void aLogoIsTheLastResortAsLeadImage()
    {
        const auto image = [](const char* og, const char* twitter) {
            return described(std::string("<meta property='og:image' content='") + og + "'><meta name='twitter:image' content='" + twitter + "'>").leadImage.path();
        };
        QCOMPARE(image("/img/site-logo.png", "/img/bridge.jpg"), QStringLiteral("/img/bridge.jpg"));
        QCOMPARE(image("/1x1.gif", "/img/bridge.jpg"), QStringLiteral("/img/bridge.jpg"));
        QCOMPARE(image("/img/site-logo.png", "/placeholder.jpg"), QStringLiteral("/img/site-logo.png"));
        QCOMPARE(image("/img/new-logo-of-the-city-unveiled.jpg", "/img/bridge.jpg"), QStringLiteral("/img/new-logo-of-the-city-unveiled.jpg"));
        QCOMPARE(image("/img/logotherapy.jpg", "/img/bridge.jpg"), QStringLiteral("/img/logotherapy.jpg"));
    }

    void bylines_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("byline");
        const auto row = [](const char* name, const char* html, const char* byline) {
            QTest::newRow(name) << QByteArray("<title>The old bridge</title><h1>The old bridge</h1>") + html << QString::fromUtf8(byline);
        };
        row("meta", "<meta name=author content='Jane Doe'>", "Jane Doe");
        row("several metas", "<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John'>", "Jane Doe; John Roe");
        row("profile address, then text", "<meta property=article:author content='https://social.example/jane'><p>By Jane Doe</p>", "Jane Doe");
        row("rel=author", "<a rel=author href=/jane>Jane Doe</a>", "Jane Doe");
        row("class", "<p class=byline>By <b>Jane Doe</b>, Staff Writer</p>", "Jane Doe");
        row("class in camel case", "<div class=articleByline>Jane Doe</div>", "Jane Doe");
        row("link to the author's page", "<a href='/author/jane-doe'>Jane Doe</a>", "Jane Doe");
        row("text", "<p>Von <i>Jane Doe</i></p>", "Jane Doe");
        row("microdata", "<span itemprop=author itemscope><b itemprop=name>Jane Doe</b>, who likes bridges</span>", "Jane Doe");
        row("site as the last resort", "<meta name=author content='Daily Courier'>", "Daily Courier");
        row("person before the site", "<meta name=author content='Daily Courier'><p>By Jane Doe</p>", "Jane Doe");
        row("person before a desk", "<p class=byline>Courier Staff</p><p>By Jane Doe</p>", "Jane Doe");
        row("desk where nobody is named", "<p class=byline>By Courier Staff</p>", "Courier Staff");
        row("name in an author's box", "<div class=author-box><p class=author-box__name>Jane Doe</p><p>Jane likes bridges.</p></div>", "Jane Doe");
        row("card's label", "<meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Jane Doe'>", "Jane Doe");
        row("printed with a second author", "<meta name=author content='Jane Doe'><p>By Jane Doe and John Roe</p>", "Jane Doe; John Roe");
        row("printed name of an account", "<meta name=author content='jdoe'><p>By Jane Doe</p>", "Jane Doe");
        row("printed desk", "<p>by <a href=#>Bridge Team</a></p>", "Bridge Team");
        row("reporter in brackets", "<div><p>本报讯（记者 李青禾）早上六点，邮递员像往常一样背上邮包出了门。</p></div><p class=article-editor>责任编辑：王小满</p>", "李青禾");
        row("class in one word", "<span class=authorname>Jane Doe</span>", "Jane Doe");
        // Near misses.
        row("card's label of something else", "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Five Minutes'>", "");
        row("printed name of somebody else", "<meta name=author content='Jane Doe'><p>By John Roe and Ann Poe</p>", "Jane Doe");
        row("account and printed account", "<meta name=author content='jdoe'><p>By roe42</p>", "jdoe");
        row("another story's card", "<section><article><h2>A ferry</h2><p>By Jane Doe</p></article><article><h2>A mole</h2><p>By John Roe</p></article></section>", "");
        row("biography", "<div class=author-bio>Jane Doe likes bridges.</div>", "");
        row("avatar", "<div class=author-avatar>JD</div>", "");
        row("authority is no author", "<div class=authority>Port Authority</div>", "");
        row("style of a byline", "<style class=byline>p { margin: 0 }</style>", "");
        row("sentence with by", "<p>By now the whole town knows that the bridge will stay open.</p>", "");
        row("in a comment", "<div class=comments><ul><li class=author>Troll One</li><li>a</li><li>b</li><li>c</li><li>d</li><li>e</li><li>f</li>"
            "<li>g</li><li>h</li><li>i</li><li>j</li><li>k</li><li>l</li></ul></div>", "");
    }
    void bylines()
    {
        QFETCH(QByteArray, html);
        QTEST(described(html.toStdString()).byline, "byline");
    }

    void languageAndDirection()
    {
        QCOMPARE(described("<html lang=en_us>").language, QStringLiteral("en-us"));
        QCOMPARE(described("<html lang='{{lang}}'><meta property=og:locale content=pt_BR>").language, QStringLiteral("pt-BR"));
        QCOMPARE(described("<meta http-equiv=content-language content='fr, en'>").language, QStringLiteral("fr"));
        QCOMPARE(described("<html lang=ar>").direction, QStringLiteral("rtl"));
        QCOMPARE(described("<html lang=en dir=RTL>").direction, QStringLiteral("rtl"));
        QCOMPARE(described("<body dir=ltr>").direction, QStringLiteral("ltr"));
        QCOMPARE(described("<main dir=rtl><h1>The old bridge</h1></main>").direction, QStringLiteral("rtl"));
        QCOMPARE(described("<h1>The old bridge</h1><p dir=rtl>x</p>").direction, QString());
        QCOMPARE(described("<html lang=en>").direction, QString());
    }

    void linksAreSafeAndAbsolute()
    {
        const Metadata bad = described("<link rel=canonical href='javascript:x()'><meta property=og:image content='data:image/png;base64,AA'>"
                                       "<meta property=og:url content='https://elsewhere.example.org/a'>");
        QVERIFY(bad.canonicalUrl.isEmpty());
        QVERIFY(bad.leadImage.isEmpty());
        const Metadata based = described("<base href='https://cdn.dailycourier.example/x/'><meta property=og:image content='a.jpg'>");
        QCOMPARE(based.leadImage, QUrl(QStringLiteral("https://cdn.dailycourier.example/x/a.jpg")));
    }

    /// Many of everything, and one of each far too long: ends, and gives something short.
    void hostilePagesAreCut()
    {
        std::string html = "<title>" + std::string(200000, 'a') + " b c d</title>";
        for (int i = 0; i < 3000; ++i)
            html += "<h1>a b c " + std::to_string(i) + "</h1><aside><time class='date byline author' datetime='2025-09-04'>x</time></aside>"
                "<a rel=author href='/author/x'>Jane Doe</a><b itemprop=author>y</b>";
        html += "<h1>";
        for (int i = 0; i < 20000; ++i)
            html += "a b c - | ";
        const Metadata m = described(html);
        QVERIFY(m.title.size() <= 500);
        QVERIFY(m.byline.size() <= 500);
    }

    void markupNeverComesOutOfScripts()
    {
        const Metadata m = described(R"(<script type="application/ld+json">{"@type":"Article","headline":"<script>x()<\/script>The bridge",
            "author":"<img src=x onerror=y()>","description":"<b>Bold</b> words"}</script>)");
        QVERIFY(!m.byline.contains(u'<'));
        QCOMPARE(m.excerpt, QStringLiteral("Bold words"));
    }
};

QTEST_APPLESS_MAIN(MetadataTest)
#include "MetadataTest.moc"
