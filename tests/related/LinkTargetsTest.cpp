#include "tests/related/LinkedPage.h"

using namespace broadsheet;

class LinkTargetsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneTargetAnAddress()
    {
        const LinkedPage made("<a n=a href=/x>Read</a><a n=b href='https://news.example/x/'>The whole long title</a><a href='/x#comments'>3</a><a href=/y>Y</a>");
        QCOMPARE(made.targets.size(), std::size_t(2));
        QCOMPARE(made.targets[0].anchors.size(), std::size_t(3));
        QCOMPARE(made.targets[0].anchor, made.node("b")); // most words
        QCOMPARE(made.targets[0].text.words, 4U);
    }
    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("the page itself") << QByteArray("<a href='/world/bridge-opens.html'>This</a>");
        QTest::newRow("a part of the page") << QByteArray("<a href='#comments'>Comments</a>");
        QTest::newRow("another scheme") << QByteArray("<a href='mailto:a@b.example'>Mail</a>");
        QTest::newRow("a name") << QByteArray("<a name=top>Top</a>");
        QTest::newRow("hidden") << QByteArray("<div hidden><a href=/x>X</a></div>");
        QTest::newRow("a hidden panel alone") << QByteArray("<div><div class=tab>No links</div><div class=tab hidden><a href=/x>X</a></div></div>");
        QTest::newRow("another hidden box") << QByteArray("<div><div class=tab><a href='#t'>T</a></div><div class=dialog hidden><a href=/x>X</a></div></div>");
    }
    void leavesOut()
    {
        QFETCH(QByteArray, html);
        QVERIFY(LinkedPage(html.toStdString()).targets.empty());
    }
    void aHiddenTabIsOneClickAway()
    {
        const LinkedPage made("<div><div class='tab on'><a href=/w>Shown title</a><a n=shown href=/x>X</a></div>"
                              "<div class='tab' style='display:none'><ul><li><a href=/x>A longer title of the same story</a><li><a n=folded href=/y>Folded title</a></ul></div></div>");
        QCOMPARE(made.targets.size(), std::size_t(3));
        QCOMPARE(made.targets[1].anchor, made.node("shown")); // a shown link names its story, whatever a hidden one says
        QCOMPARE(made.targets[2].anchor, made.node("folded"));
    }
    void aHeadingNamesItBest()
    {
        const LinkedPage made("<a href=/x>A longer summary of the whole story here</a><h3><a n=h href=/x>The title</a></h3>");
        QCOMPARE(made.targets[0].anchor, made.node("h"));
        QVERIFY(made.targets[0].inHeading);
    }
    void anEmptyHeadingDoesNot()
    {
        const LinkedPage made("<a n=a href=/x>The title here</a><h3><a href=/x><img src=a></a></h3>");
        QCOMPARE(made.targets[0].anchor, made.node("a"));
        QVERIFY(made.targets[0].hasImage);
    }
    void aPlaceOutsideTheMenusNamesItBest()
    {
        const LinkedPage made("<nav><a href=/x>A much longer text in the menu</a></nav><aside><a n=aside href=/x>The title</a></aside><footer><a href=/y>Only here</a></footer>");
        QCOMPARE(made.targets[0].anchor, made.node("aside"));
        QVERIFY(!made.targets[0].inFrame);
        QCOMPARE(made.targets[0].framed, 1);
        QVERIFY(made.targets[1].inFrame); // its only place
    }
    void targetsStandInTheOrderOfTheirBestPlaces()
    {
        const LinkedPage made("<nav><a href=/x>In the menu</a></nav><p><a href=/y>First title</a></p><p><a href=/x>Second title</a></p>");
        QVERIFY(made.targets[0].address.ends_with("/y"));
        QVERIFY(made.targets[1].address.ends_with("/x"));
    }
    void trackingPartsNoTargets()
    {
        const LinkedPage made("<a href='/x?utm_source=strip'>The title</a><a href='/x?utm_source=foot'>The title again</a><a href='/world/bridge-opens.html?utm_medium=top'>This page</a>");
        QCOMPARE(made.targets.size(), std::size_t(1));
        QCOMPARE(made.targets[0].address, std::string("https://news.example/x"));
    }
    void scriptsInLinksAreNoWords()
    {
        const LinkedPage made("<a href=/x>Two words<script>a b c</script></a>");
        QCOMPARE(made.targets[0].text.words, 2U);
    }
    void aHugeIndexIsCut()
    {
        std::string html;
        for (int i = 0; i < 4100; ++i)
            html += "<a href=/" + std::to_string(i) + ">a</a>";
        QCOMPARE(LinkedPage(html).targets.size(), std::size_t(4000));
    }
};

QTEST_GUILESS_MAIN(LinkTargetsTest)
#include "LinkTargetsTest.moc"
