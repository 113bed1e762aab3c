#include "core/related/LinkName.h"

#include "tests/related/LinkedPage.h"

using namespace broadsheet;

class LinkNameTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<int>("copies");
        QTest::addColumn<unsigned>("words");
        QTest::addColumn<bool>("elsewhere");
        const auto row = [](const char* name, const char* card, int copies, unsigned words, bool elsewhere) {
            QTest::newRow(name) << QByteArray(card) << copies << words << elsewhere;
        };
        row("its own text", "<a href=/x>The ferry runs again</a>", 1, 4, false);
        row("an empty link over a card", "<a href=/x></a><div>The ferry runs again today</div>", 1, 5, true);
        row("the same on many cards", "<h3>The ferry runs again today</h3><a href=/x>Read the whole story</a>", 3, 5, true);
        row("a count", "<a href=/x>23</a> <h4>The ferry runs again today</h4>", 1, 5, true);
        row("a picture", "<a href=/x><img src=a alt='The ferry runs again'></a>", 1, 4, true);
        // Near misses.
        row("twice is no button", "<h3>Ships</h3><a href=/x>Read the whole story</a>", 2, 4, false);
        row("two words beside less", "<a href=/x>Ferry runs</a><p>Today</p>", 1, 2, false);
        row("nothing", "<a href=/x></a>", 1, 0, false);
    }
    void names()
    {
        QFETCH(QByteArray, card);
        QFETCH(int, copies);
        QFETCH(unsigned, words);
        QFETCH(bool, elsewhere);
        const LinkedPage made("<ul><li n=card>" + card.toStdString() + "</li><li><a href=/y>Another story of the day</a></li></ul>");
        const LinkName name = nameOf(made.document, made.page, made.targets[made.target("/x")], made.node("card"), copies);
        QCOMPARE(name.text.words, words);
        QCOMPARE(name.fromElsewhere, elsewhere);
    }
};

QTEST_GUILESS_MAIN(LinkNameTest)
#include "LinkNameTest.moc"
