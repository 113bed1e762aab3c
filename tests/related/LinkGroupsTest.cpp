#include "core/related/LinkGroups.h"

#include "tests/related/LinkedPage.h"

using namespace broadsheet;

namespace {

LinkGroups groupsOf(const LinkedPage& made) { return groupLinks(made.document, made.page, made.targets, made.lists); }

} // namespace

class LinkGroupsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksMarkedUpAlikeShareALook()
    {
        const LinkedPage made("<div class=a><p class=t><a href=/one>One title</a></p></div><div class=a><p class=t><a href=/two>Two title</a></p></div>"
                              "<div class=b><p class=t><a href=/three>Three title</a></p></div>");
        const LinkGroups groups = groupsOf(made);
        QCOMPARE(groups.look[0], groups.look[1]);
        QVERIFY(groups.look[0] != groups.look[2]);
    }
    void headingsPartSections()
    {
        const LinkedPage made("<p><a href=/zero>Before them all</a></p><h2 n=h>Latest stories</h2><div><p><a href=/one>One title</a></p></div>"
                              "<div><p><a href=/two>Two title</a></p></div><h2>Elsewhere</h2><p><a href=/three>Three title</a></p>");
        const LinkGroups groups = groupsOf(made);
        QCOMPARE(groups.headingOfSection[static_cast<std::size_t>(groups.section[0])], -1);
        QCOMPARE(groups.headingOfSection[static_cast<std::size_t>(groups.section[1])], static_cast<int>(made.block("h")));
        QCOMPARE(groups.section[1], groups.section[2]);
        QVERIFY(groups.section[2] != groups.section[3]);
    }
    void partsNoSection_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("a title inside a card") << QByteArray("<div><h3>Two words</h3><p><a href=/two>Read the whole of it</a></p></div>");
        QTest::newRow("a price") << QByteArray("<h3>$ 63,185</h3><p><a href=/two>Two title</a></p>");
        QTest::newRow("a long linked title") << QByteArray("<h3><a href=/two>A title of more than four words</a></h3>");
        QTest::newRow("a paragraph") << QByteArray("<p>Some words between.</p><p><a href=/two>Two title</a></p>");
    }
    void partsNoSection()
    {
        QFETCH(QByteArray, between);
        const LinkedPage made("<h2>Latest stories</h2><div><p><a href=/one>One title</a></p></div>" + between.toStdString());
        const LinkGroups groups = groupsOf(made);
        QCOMPARE(groups.section[made.target("/one")], groups.section[made.target("/two")]);
    }
    void aPageWithoutLinksHasNoGroups() { QVERIFY(groupsOf(LinkedPage("<p>a")).look.empty()); }
};

QTEST_GUILESS_MAIN(LinkGroupsTest)
#include "LinkGroupsTest.moc"
