#include "core/measure/HashedWords.h"

#include "tests/measure/MeasuredPage.h"

#include <algorithm>

using namespace broadsheet;

namespace {

/// The names of the first element below <body>.
HashedWords namesIn(const std::string& html)
{
    const MeasuredPage made(html);
    return namesOf(made.document, made.document.body() + 1);
}

bool shares(const HashedWords& a, const HashedWords& b)
{
    return std::any_of(a.begin(), a.end(), [&](std::uint32_t word) { return std::find(b.begin(), b.end(), word) != b.end(); });
}

HashedWords numbers(std::uint32_t from, std::uint32_t count)
{
    HashedWords words;
    for (std::uint32_t i = 0; i < count; ++i)
        words.push_back(from + i);
    return words;
}

} // namespace

class HashedWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreWordsAndWholeNames()
    {
        const HashedWords names = namesIn("<div class='post-body Wide'>a</div>");
        QCOMPARE(names.size(), std::size_t(5)); // post, body, wide, "post-body", "wide"
        QVERIFY(names == namesIn("<div class='POST-Body\twide'>a</div>"));
        QVERIFY(shares(names, namesIn("<div id=postBody>a</div>")));
        QVERIFY(!shares(namesIn("<div class=postbody>a</div>"), namesIn("<div class='post body'>a</div>")));
    }
    void namesComeFromNamingAttributesOnly()
    {
        QVERIFY(namesIn("<div title=post data-x=post style=post>a</div>").empty());
        for (const char* attribute : {"role", "itemprop", "data-component", "aria-label", "data-testid"})
            QVERIFY2(shares(namesIn(std::string("<div ") + attribute + "=post>a</div>"), namesIn("<div class=post>a</div>")), attribute);
    }
    void thePageItselfHasNoNames()
    {
        const MeasuredPage made("<html class=post><body class=post>a");
        QVERIFY(namesOf(made.document, made.document.body()).empty());
        QVERIFY(namesOf(made.document, made.document.parent(made.document.body())).empty());
    }
    void nearnessTellsNamesApart()
    {
        const HashedWords names = numbers(1, 3);
        const HashedWords own = nearNames(names, Nearness::Own);
        const HashedWords above = nearNames(names, Nearness::Above);
        QCOMPARE(own.size(), names.size());
        QVERIFY(!shares(own, above));
        QVERIFY(!shares(own, names));
    }
    void aShortTextSaysHowShortItIs()
    {
        QVERIFY(edgesOfText({}).empty());
        const HashedWords two = edgesOfText(numbers(1, 2));
        QCOMPARE(two.size(), std::size_t(5)); // first, two words, a pair, the length
        QVERIFY(shares(two, edgesOfText(numbers(50, 2))));   // both are two words long
        QVERIFY(!shares(two, edgesOfText(numbers(50, 3))));
    }
    void aLongTextShowsItsEnds()
    {
        const HashedWords text = numbers(1, 30);
        const HashedWords edges = edgesOfText(text);
        QVERIFY(shares(edges, edgesOfText(numbers(1, 9))));
        HashedWords sameEnd = numbers(100, 26);
        sameEnd.insert(sameEnd.end(), text.end() - 4, text.end());
        QVERIFY(shares(edges, edgesOfText(sameEnd)));
        HashedWords sameMiddle = numbers(100, 8);
        sameMiddle.insert(sameMiddle.end(), text.begin() + 8, text.end() - 4);
        const HashedWords otherEnd = numbers(200, 4);
        sameMiddle.insert(sameMiddle.end(), otherEnd.begin(), otherEnd.end());
        QVERIFY(!shares(edges, edgesOfText(sameMiddle)));
    }
    void orderCountsInPairs()
    {
        const HashedWords there = edgesOfText(std::vector<std::uint32_t>{1, 2, 3});
        const HashedWords back = edgesOfText(std::vector<std::uint32_t>{3, 2, 1});
        QVERIFY(there != back);
    }
    void noHeadingIsAWordOfItsOwn()
    {
        QCOMPARE(wordsOfHeading({}).size(), std::size_t(1));
        QCOMPARE(wordsOfHeading(numbers(1, 20)).size(), std::size_t(15)); // eight words, seven pairs
        QVERIFY(!shares(wordsOfHeading({}), wordsOfHeading(numbers(1, 20))));
    }
};

QTEST_GUILESS_MAIN(HashedWordsTest)
#include "HashedWordsTest.moc"
