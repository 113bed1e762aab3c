#include "core/measure/ElementMeasures.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

namespace {

std::uint8_t above(const ElementMeasures& element, Tag tag)
{
    const auto found = std::find(kAncestorTags.begin(), kAncestorTags.end(), tag);
    return element.above[static_cast<std::size_t>(found - kAncestorTags.begin())];
}

std::uint8_t distance(const ElementMeasures& element, ClassGroup group) { return element.groupDistance[static_cast<std::size_t>(group)]; }

} // namespace

class ElementMeasuresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsGoUp()
    {
        const MeasuredPage made("<div n=all><p n=p>one two <a href=x>three</a></p><p>four <img src=a><img src=b></p></div><p>five</p>");
        const ElementMeasures& all = made.element("all");
        QCOMPARE(all.words, 4U);
        QCOMPARE(all.linkWords, 1U);
        QCOMPARE(all.blocks, std::uint16_t(2));
        QCOMPARE(all.links, std::uint16_t(1));
        QCOMPARE(all.images, std::uint16_t(2));
        QCOMPARE(made.element("p").words, 3U);
        QCOMPARE(made.page.elements[0].words, 5U);
    }
    void massIsSharedWithParentAndHalfAbove()
    {
        const MeasuredPage made("<div n=top><div n=above><div n=parent><p n=own>" + sentence(20) + "</p></div></div></div>");
        QCOMPARE(made.element("own").paragraphMass, 20.F);
        QCOMPARE(made.element("parent").paragraphMass, 20.F);
        QCOMPARE(made.element("above").paragraphMass, 10.F);
        QCOMPARE(made.element("top").paragraphMass, 0.F);
        QCOMPARE(made.element("top").paragraphWords, 20U);
    }
    void paragraphsAreToldFromLabels_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("paragraph");
        const auto row = [](const char* name, const std::string& html, bool paragraph) { QTest::newRow(name) << QByteArray::fromStdString(html) << paragraph; };
        row("a sentence", sentence(10), true);
        row("commas will do", "one two, three four five six seven eight nine ten", true);
        row("too short", sentence(9), false);
        row("no mark at all", "one two three four five six seven eight nine ten", false);
        row("half of it linked", "one two three four five. <a href=x>six seven eight nine ten</a>", false);
        row("less than half linked", "one two three four five six. <a href=x>seven eight nine ten</a>", true);
    }
    void paragraphsAreToldFromLabels()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, paragraph);
        const MeasuredPage made("<p>" + html.toStdString());
        QCOMPARE(isParagraphLike(made.page.text.blocks.at(0)), paragraph);
    }
    void distancesCountLevels()
    {
        const MeasuredPage made("<body class=sidebar><div class=comments n=self><div n=one><p n=two>a</p></div></div><p n=other>b");
        QCOMPARE(distance(made.element("self"), ClassGroup::Comment), std::uint8_t(0));
        QCOMPARE(distance(made.element("one"), ClassGroup::Comment), std::uint8_t(1));
        QCOMPARE(distance(made.element("two"), ClassGroup::Comment), std::uint8_t(2));
        QVERIFY(distance(made.element("other"), ClassGroup::Comment) >= kNever - 1);
        // The class of <body> describes the page, not a part of it.
        QVERIFY(distance(made.element("other"), ClassGroup::Sidebar) >= kNever - 1);
    }
    void hiddenAndTagsAreInherited()
    {
        const MeasuredPage made("<nav><ul><li hidden><span n=in>a</span></li></ul></nav><div aria-hidden=true><p n=aria>b</p></div><p n=out>c");
        QVERIFY(made.element("in").hidden);
        QVERIFY(!made.element("out").hidden);
        QVERIFY(made.element("aria").ariaHidden && !made.element("aria").hidden);
        QCOMPARE(above(made.element("in"), Tag::Nav), std::uint8_t(1));
        QCOMPARE(above(made.element("in"), Tag::Li), std::uint8_t(1));
        QCOMPARE(above(made.element("out"), Tag::Nav), std::uint8_t(0));
    }
    void signaturesAreOfTagAndClass()
    {
        const MeasuredPage made("<p n=a class=x>1</p><p n=b class=x>2</p><p n=c class=y>3</p><div n=d class=x>4</div>");
        QCOMPARE(made.element("a").signature, made.element("b").signature);
        QVERIFY(made.element("a").signature != made.element("c").signature);
        QVERIFY(made.element("a").signature != made.element("d").signature);
    }
};

QTEST_GUILESS_MAIN(ElementMeasuresTest)
#include "ElementMeasuresTest.moc"
