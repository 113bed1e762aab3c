#include "core/related/CardTitle.h"

#include "tests/related/LinkedPage.h"

using namespace broadsheet;

class CardTitleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titles_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QByteArray>("title");
        const auto row = [](const char* name, const char* card, const char* title) { QTest::newRow(name) << QByteArray(card) << QByteArray(title); };
        row("the link's text", "<a href=/x>The ferry runs again</a>", "The ferry runs again");
        row("time behind it in an element of its own", "<a href=/x><h3>The ferry runs again in time</h3><time>2 hours ago</time></a>", "The ferry runs again in time");
        row("time behind a line of its own", "<a href=/x><div>The ferry runs again in time</div><div>2 hours ago</div></a>", "The ferry runs again in time");
        row("kicker before it", "<a href=/x><div>Ports</div><div>The ferry runs again</div></a>", "The ferry runs again");
        row("a span that is called the title", "<a href=/x><span class=kick>Ports</span> <span class=card-title>The ferry runs again</span></a>", "The ferry runs again");
        row("alt text is no second title", "<a href=/x><img src=a alt='The ferry runs again'>The ferry runs again</a>", "The ferry runs again");
        row("a button under a heading", "<h3>The ferry runs again</h3><a href=/x>Read more</a>", "The ferry runs again");
        row("a picture's link says it in a title", "<a href=/x title='The ferry runs again'><img src=a></a>", "The ferry runs again");
        row("a picture alone: its description", "<a href=/x><img src=a alt='The ferry runs again'></a>", "The ferry runs again");
        row("a heading around the link", "<h3><a href=/x>The ferry runs again</a></h3><p>A summary.</p>", "The ferry runs again");
        row("a summary in the link is not the title", "<a href=/x><h3>The ferry runs again</h3><p>It had been in dock for two long years, the owners say.</p></a>", "The ferry runs again");
        row("two words are a title", "<a href=/x>Ferry runs</a>", "Ferry runs");
        row("kicker and reading time in spans", "<a href=/x><span>Essay</span><span>The ferry runs again</span><span>Mira Stell · 7 min</span></a>", "The ferry runs again");
        row("a date in an element of its own", "<a href=/x><span>Ferry runs</span><small class=d>26 October 2026</small></a>", "Ferry runs");
        row("a date after the words", "<a href=/x>The ferry runs again<span>4 September 2026</span></a>", "The ferry runs again");
        row("a rank", "<a href=/x><em>1</em><strong>The ferry runs again</strong></a>", "The ferry runs again");
        row("a rank before bare words", "<a href=/x><span>12</span>The ferry runs again</a>", "The ferry runs again");
        row("a time before bare words", "<a href=/x><time>12:40</time> The ferry runs again</a>", "The ferry runs again");
        row("a clock before bare words", "<a href=/x><span>12:40</span> The ferry runs again</a>", "The ferry runs again");
        row("in Korean", "<a href=/x><span>1</span><span class=t>첫눈 예보, 이번 주말</span></a>", "첫눈 예보, 이번 주말");
        // Near misses: figures and spans that belong to the title.
        row("a number that counts", "<a href=/x><b>10</b> ways to cross the harbour</a>", "10 ways to cross the harbour");
        row("a year as a title's word", "<a href=/x><em>1984</em> comes to the harbour</a>", "1984 comes to the harbour");
        row("every word in a span", "<a href=/x><span>The</span> <span>ferry</span> <span>runs</span> <span>again</span></a>", "The ferry runs again");
        row("an emphasised word", "<a href=/x>The <em>ferry</em> runs <i>again</i></a>", "The ferry runs again");
        row("a span amid words", "<a href=/x>The <span class=ship>Tern</span> runs again</a>", "The Tern runs again");
        // Near misses: short titles that begin like a button.
        row("next in a longer title", "<a href=/x>What comes next for the ferry</a>", "What comes next for the ferry");
        row("also in other scripts", "<a href=/x>渡し船が再開</a>", "渡し船が再開");
    }
    void titles()
    {
        QFETCH(QByteArray, card);
        QFETCH(QByteArray, title);
        const LinkedPage made("<ul><li n=card>" + card.toStdString() + "</li><li><a href=/y>Another story of the day</a></li></ul>");
        QCOMPARE(QByteArray::fromStdString(titleOf(made.document, made.page, made.targets[made.target("/x")], made.node("card"))), title);
    }
    void linksSideBySideInOneBlock()
    {
        const LinkedPage made("<section n=card><a href=/x><time>12:40</time> The ferry runs again</a><a href=/y><time>12:15</time> The harbour is raised</a></section>");
        QCOMPARE(titleOf(made.document, made.page, made.targets[made.target("/x")], made.targets[made.target("/x")].anchor), std::string("The ferry runs again"));
    }
};

QTEST_GUILESS_MAIN(CardTitleTest)
#include "CardTitleTest.moc"
