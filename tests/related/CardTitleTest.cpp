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
};

QTEST_GUILESS_MAIN(CardTitleTest)
#include "CardTitleTest.moc"
