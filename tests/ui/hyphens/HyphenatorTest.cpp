#include "ui/hyphens/Hyphenator.h"

#include <QTest>

using namespace broadsheet;

namespace {

std::unique_ptr<Hyphenator> loaded(const char* name)
{
    return Hyphenator::load(QStringLiteral(BROADSHEET_FIXTURES "/hyphens/") + QString::fromLatin1(name));
}

} // namespace

class HyphenatorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patternsDivideWords()
    {
        const auto words = loaded("hyph_xx.dic");
        QVERIFY(words);
        QCOMPARE(words->divisions(u"banana"), std::vector<int>{2}); // the last two letters stay together
        QCOMPARE(words->divisions(u"BANANAS"), (std::vector<int>{2, 4}));
        QCOMPARE(words->divisions(u"handler"), std::vector<int>{3});
        QVERIFY(words->divisions(u"xyzzyq").empty());
        QVERIFY(words->divisions(u"na").empty());
        QVERIFY(words->divisions(QString(5000, u'n')).empty());
    }

    void lettersOfTwoBytesAreCountedAsOne()
    {
        QCOMPARE(loaded("hyph_xx.dic")->divisions(u"праздник"), std::vector<int>{4});
        QCOMPARE(loaded("hyph_yy_YY.dic")->divisions(u"étéétana"), (std::vector<int>{4}));
    }

    void lettersThatTheDictionaryDoesNotKnow()
    {
        QVERIFY(loaded("hyph_yy_YY.dic")->divisions(u"праздник").empty());
        QVERIFY(loaded("hyph_xx.dic")->divisions(u"ba\U0001D5BAnana").empty());
    }

    void aDivisionThatChangesLettersIsLeftOut()
    {
        QVERIFY(loaded("hyph_xx.dic")->divisions(u"asszony").empty());
        QCOMPARE(loaded("hyph_xx.dic")->divisions(u"asszonyna" "nan"), (std::vector<int>{7, 9}));
    }

    void whatIsNoDictionaryIsNone()
    {
        QVERIFY(!loaded("none.dic"));
        QVERIFY(!loaded("hyph_zz.dic") || loaded("hyph_zz.dic")->divisions(u"banana").empty());
    }
};

QTEST_GUILESS_MAIN(HyphenatorTest)
#include "HyphenatorTest.moc"
