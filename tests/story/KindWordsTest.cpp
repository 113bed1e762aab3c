#include "core/story/KindWords.h"

#include "tests/measure/MeasuredPage.h"

#include <algorithm>

using namespace broadsheet;

namespace {

PageHints hintsOf(const char* address, int depth)
{
    PageHints hints;
    hints.address = address;
    hints.pathDepth = depth;
    return hints;
}

bool isRising(const HashedWords& words) { return std::ranges::adjacent_find(words, std::greater_equal<>()) == words.end(); }

std::size_t shared(const HashedWords& a, const HashedWords& b)
{
    HashedWords both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both.size();
}

} // namespace

class KindWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextSaidTwiceCountsOnce()
    {
        const MeasuredPage once("<p>Add to the cart</p>");
        const MeasuredPage twice("<p>Add to the cart</p><p>Add to the cart</p>");
        QVERIFY(!wordsOfPage(once.page).empty());
        QCOMPARE(wordsOfPage(once.page), wordsOfPage(twice.page));
        QVERIFY(isRising(wordsOfPage(MeasuredPage("<p>Add to the cart</p><p>Zebra apple zebra</p><li>More</li>").page)));
        QVERIFY(wordsOfPage(MeasuredPage("").page).empty());
    }
    void anAddressTellsItsFoldersItsSubdomainsAndItsDepth()
    {
        const HashedWords forum = wordsOfOwnAddress(hintsOf("forum.site.example/threads/Old-Radios.4711/", 2));
        QVERIFY(isRising(forum));
        QCOMPARE(forum.size(), std::size_t(5)); // depth, subdomain, threads, old, radios: numbers say nothing of a page's kind
        QCOMPARE(shared(forum, wordsOfOwnAddress(hintsOf("forum.other.example/x/y", 2))), std::size_t(2));
        // The same word in a path and before the site's name are two.
        QCOMPARE(shared(forum, wordsOfOwnAddress(hintsOf("other.example/forum", 1))), std::size_t(0));
    }
    void whatThePageDeclaresIsFoundInEveryForm()
    {
        const auto declared = [](const char* html) { return wordsOfDeclarations(MeasuredPage(html).document); };
        const HashedWords news = declared("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"name\": \"x\"}</script>");
        QCOMPARE(news.size(), std::size_t(1));
        QCOMPARE(declared("<div itemscope itemtype='https://schema.org/NewsArticle'>a</div>"), news);
        QCOMPARE(declared("<script type='application/ld+json'>{broken, \"@type\" : [\"NewsArticle\",\"Thing\"], ,}</script>").size(), std::size_t(2));
        QCOMPARE(declared("<meta property='og:type' content='article'><meta name=Generator content='Ferryboard 4.2'>").size(), std::size_t(2)); // no version
        QCOMPARE(declared("<body id=top class='single-post postid-4711'><p>a").size(), std::size_t(4)); // top, single, post, postid
        QVERIFY(declared("<p class=post>a").empty());
        QVERIFY(declared("<script type='application/ld+json'>{\"@type\"</script><script type='application/ld+json'>{\"@type\": [\"a</script>").empty());
    }
    void theSitesOwnNameIsNoWord()
    {
        QCOMPARE(wordsOfOwnAddress(hintsOf("site.example/", 0)), wordsOfOwnAddress(hintsOf("another.example/", 0)));
        QCOMPARE(wordsOfOwnAddress(hintsOf("localhost", 0)), wordsOfOwnAddress(hintsOf("", 0)));
        QCOMPARE(wordsOfOwnAddress(hintsOf("a.b", 90)), wordsOfOwnAddress(hintsOf("c.d", 6)));
    }
};

QTEST_GUILESS_MAIN(KindWordsTest)
#include "KindWordsTest.moc"
