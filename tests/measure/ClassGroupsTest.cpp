#include "core/measure/ClassGroups.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class ClassGroupsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWholeWords_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<unsigned>("groups");
        const auto row = [](const char* attribute, ClassGroupSet groups) { QTest::newRow(attribute) << QByteArray(attribute) << groups; };
        row("class='sidebar'", bit(ClassGroup::Sidebar));
        row("id='sidebar'", bit(ClassGroup::Sidebar));
        row("role='navigation'", bit(ClassGroup::Navigation));
        row("data-component='relatedStories'", bit(ClassGroup::Related));
        row("itemprop='author'", bit(ClassGroup::Byline));
        row("class='Article-Body'", bit(ClassGroup::Content));
        row("class='post__share'", bit(ClassGroup::Content) | bit(ClassGroup::Share));
        row("class='advertComments'", bit(ClassGroup::Promotion) | bit(ClassGroup::Comment));
        row("class='gallery' id='nav'", bit(ClassGroup::Card) | bit(ClassGroup::Navigation));
        // Near misses: parts of other words, hashed names, attributes that say nothing.
        row("class='shadow'", 0);        // not "ad"
        row("class='renavigated'", 0);   // not "nav"
        row("class='css-1q2w3e'", 0);
        row("class='unrelatedness'", 0);
        row("class=''", 0);
        row("title='sidebar'", 0);
        row("href='sidebar'", 0);
    }
    void readsWholeWords()
    {
        QFETCH(QByteArray, attribute);
        QFETCH(unsigned, groups);
        const MeasuredPage made("<div n=x " + attribute.toStdString() + ">a</div>");
        QCOMPARE(classGroupsOf(made.document, made.node("x")), groups);
    }
    void everyGroupHasABitOfItsOwn()
    {
        ClassGroupSet all = 0;
        for (std::size_t i = 0; i < kClassGroups; ++i)
            all |= bit(static_cast<ClassGroup>(i));
        QCOMPARE(all, (1U << kClassGroups) - 1);
    }
};

QTEST_GUILESS_MAIN(ClassGroupsTest)
#include "ClassGroupsTest.moc"
