#include "core/related/CardReader.h"

#include "tests/related/LinkedPage.h"
#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

struct Card {
    explicit Card(const std::string& html) : made("<ul><li>" + html + "</li><li><a href=/y>Another story of the day</a></li></ul>")
    {
        const std::size_t i = made.target("/x");
        headline = readCard(made.document, made.page, made.targets[i], made.lists.cards[i], {QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC), "en"});
    }

    LinkedPage made;
    Headline headline;
};

const std::string kLink = "<h3><a href=/x>The ferry runs again</a></h3>";

} // namespace

class CardReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourceAndTime_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("time");
        const auto row = [](const char* name, const std::string& card, const char* source, const char* time) {
            QTest::newRow(name) << QByteArray::fromStdString(card) << QString::fromLatin1(source) << QString::fromLatin1(time);
        };
        row("in neighbouring cells", kLink + "<table><tr><td>France 24</td><td>6 days ago</td></tr></table>", "France 24", "2025-09-04");
        row("in spans", kLink + "<span>Harbour Post</span><span>2 hours ago</span>", "Harbour Post", "2025-09-10T10:00:00Z");
        row("time first", kLink + "<span>6 days ago</span><span>Harbour Post</span>", "Harbour Post", "2025-09-04");
        row("a <time datetime>", kLink + "<span>Harbour Post</span><time datetime='2025-09-03T08:00:00Z'>last week</time>", "Harbour Post", "2025-09-03T08:00:00Z");
        row("called a source", kLink + "<span class=source-name>The harbour post</span>", "The harbour post", "");
        row("a written date", kLink + "<p>4 September 2025</p>", "", "2025-09-04");
        row("a point between", kLink + "<span>Harbour Post</span> · <time datetime=2025-09-04>4 Sep</time>", "Harbour Post", "2025-09-04");
        row("nothing", kLink, "", "");
        // Near misses.
        row("lower case is no name", kLink + "<span>by the harbour</span><span>6 days ago</span>", "", "2025-09-04");
        row("a sentence is no name", kLink + "<span>It ran.</span><span>6 days ago</span>", "", "2025-09-04");
        row("a byline", kLink + "<span>By Dana Iveson</span><span>6 days ago</span>", "", "2025-09-04");
        row("a quotation", kLink + "<span>6 days ago</span><span>In \"Sensors\"</span>", "", "2025-09-04");
        row("a section", "<span class=kicker>Science</span><span>6 days ago</span>" + kLink, "", "2025-09-04");
        row("a link to a section", kLink + "<a href=/category/ports>Ports</a><span>6 days ago</span>", "", "2025-09-04");
        row("comments", kLink + "<span>6 days ago</span><span>No Comments</span>", "", "2025-09-04");
        row("a button", kLink + "<span>6 days ago</span><span>Read More</span>", "", "2025-09-04");
        row("tags in a list of their own", kLink + "<ul><li>Ports</li></ul><span>6 days ago</span>", "", "2025-09-04");
        row("a long line is no time", kLink + "<p>The ferry had stopped 6 days ago when the harbour froze over.</p>", "", "");
    }
    void sourceAndTime()
    {
        QFETCH(QByteArray, card);
        QFETCH(QString, source);
        QFETCH(QString, time);
        const Card read(card.toStdString());
        QCOMPARE(read.headline.title, QStringLiteral("The ferry runs again"));
        QCOMPARE(read.headline.source, source);
        QCOMPARE(read.headline.publishedTime.left(time.isEmpty() ? -1 : time.size()), time);
    }
    void aTeaserIsTheSummary()
    {
        const Card read(kLink + "<p>It had been in dock for two years.</p><p>It runs at noon again, every day.</p>");
        QCOMPARE(read.headline.summary, QStringLiteral("It had been in dock for two years."));
        QVERIFY(read.headline.body.isEmpty());
        QCOMPARE(Card(kLink + "<p>You do, it turns out.</p>").headline.summary, QStringLiteral("You do, it turns out."));
        QVERIFY(Card(kLink + "<p>Too short.</p>").headline.summary.isEmpty());
        QVERIFY(Card(kLink + "<p>No sentence it is</p>").headline.summary.isEmpty());
        QVERIFY(Card("<a href=/x><p>The ferry runs again from noon today</p></a>").headline.summary.isEmpty()); // linked, so the title
    }
    void aTeaserMayBeLinkedAsWell()
    {
        const QString teaser = QStringLiteral("It had been in dock for two years.");
        QCOMPARE(Card("<a href=/x><h3>The ferry runs again</h3><p>It had been in dock for two years.</p><span>6 days ago</span></a>").headline.summary, teaser);
        const Card below("<a href=/x>The ferry runs</a><div><a href=/x>It had been in dock for two years.</a></div><a href=/@edda>Edda Lorne</a><span>6 days ago</span>");
        QCOMPARE(below.headline.title, QStringLiteral("The ferry runs"));
        QCOMPARE(below.headline.summary, teaser);
        QCOMPARE(below.headline.publishedTime, QStringLiteral("2025-09-04"));
    }
    void picture_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<bool>("found");
        QTest::newRow("a background") << QByteArray("<a href=/x><div n=p style='background-image:url(/a.jpg)'></div></a>") << true;
        QTest::newRow("in a data attribute") << QByteArray("<a href=/x><span n=p class=thumb data-img-url=/a.jpg></span></a>") << true;
        QTest::newRow("behind a placeholder") << QByteArray("<img src='data:image/gif;base64,R0'><noscript><img n=p src=/a.jpg></noscript>") << true;
        QTest::newRow("a placeholder that a script fills") << QByteArray("<img n=p src='data:image/gif;base64,R0' data-src=/a.jpg>") << true;
        QTest::newRow("parted by a section's link") << QByteArray("<a href=/x><img n=p src=/a.jpg></a><a href=/local>Local</a>") << true;
        // Near misses.
        QTest::newRow("an icon's background") << QByteArray("<i n=p class=icon style='background:url(/a.svg)'></i>") << false;
        QTest::newRow("a colour") << QByteArray("<div n=p style='background:#eee'></div>") << false;
    }
    void picture()
    {
        QFETCH(QByteArray, card);
        QFETCH(bool, found);
        const Card read(card.toStdString() + kLink);
        QCOMPARE(read.headline.picture, found ? read.made.node("p") : kNoNode);
    }
    void aLinkBelowATextMakesNoBodyOfIt()
    {
        const std::string text = "<p>" + sentence(60) + "</p><p>" + sentence(60, "x") + "</p>";
        QVERIFY(!Card("<h3>The ferry runs again</h3>" + text + "<a href=/x>The ferry runs again</a>").headline.body.isEmpty());
        QVERIFY(Card(text + kLink).headline.body.isEmpty());
    }
    void aBodyStartsAfterTitleSourceAndTime()
    {
        const Card read("<div n=card><h3 n=h><a href=/x>The ferry runs again</a></h3><div n=meta><span>Harbour Post</span> <span>6 days ago</span></div><div n=text><p n=a>"
            + sentence(60) + "</p><p n=b>" + sentence(60, "x") + "</p></div></div>");
        QCOMPARE(read.headline.source, QStringLiteral("Harbour Post"));
        QVERIFY(read.headline.summary.isEmpty());
        QCOMPARE(selectedNames(read.made.document, read.headline.body),
            QByteArray::fromStdString("text a " + sentence(60) + " b " + sentence(60, "x")));
    }
    void aBodyInTheSameElementAsItsTitleLeavesTheTitleOut()
    {
        const Card read("<h3 n=h><a href=/x>The ferry runs again</a></h3><p n=a>" + sentence(60) + "</p><p n=b>" + sentence(60, "x") + "</p>");
        const QByteArray body = selectedNames(read.made.document, read.headline.body);
        QVERIFY(!body.contains("ferry"));
        QVERIFY(body.contains(sentence(60).c_str()) && body.contains(sentence(60, "x").c_str()));
    }
    void aLongDatelineIsNoSentence()
    {
        const std::string dateline = "<p><span>North Shore Herald</span> <span>3 days ago</span></p>";
        QVERIFY(Card(kLink + dateline).headline.summary.isEmpty());
        QCOMPARE(Card(kLink + dateline + "<p>It had been in dock for two years.</p>").headline.summary, QStringLiteral("It had been in dock for two years."));
        const Card read(kLink + dateline + "<div><p>" + sentence(60) + "</p><p>" + sentence(60, "x") + "</p></div>");
        QVERIFY(!selectedNames(read.made.document, read.headline.body).contains("Herald"));
        QCOMPARE(read.headline.source, QStringLiteral("North Shore Herald"));
    }
    void pictures_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<bool>("found");
        QTest::newRow("a picture") << QByteArray("<img n=pic src=a.jpg>") << true;
        QTest::newRow("of known size") << QByteArray("<img n=pic src=a.jpg width=300 height=200>") << true;
        QTest::newRow("behind an icon") << QByteArray("<img src=logo.svg><img n=pic src=a.jpg>") << true;
        QTest::newRow("an icon") << QByteArray("<img n=pic src=a.png width=16 height=16>") << false;
        QTest::newRow("a drawing") << QByteArray("<img n=pic src='a.svg?v=2'>") << false;
        QTest::newRow("none") << QByteArray("") << false;
    }
    void pictures()
    {
        QFETCH(QByteArray, card);
        QFETCH(bool, found);
        const Card read(card.toStdString() + kLink);
        QCOMPARE(read.headline.picture, found ? read.made.node("pic") : kNoNode);
    }
};

QTEST_GUILESS_MAIN(CardReaderTest)
#include "CardReaderTest.moc"
