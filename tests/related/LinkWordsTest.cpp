#include "core/related/LinkWords.h"

#include "tests/related/LinkedPage.h"

#include <algorithm>

using namespace broadsheet;

namespace {

/// The words that one of the functions gives for the link whose address ends so.
HashedWords wordsOf(const std::string& html, std::string_view ending, HashedWords (*words)(const LinkView&))
{
    const LinkedPage made(html);
    const LinkLandscape landscape(made.document, made.page, made.url, made.targets, made.lists);
    return words(landscape.view(made.target(ending)));
}

HashedWords addressWords(const std::string& href)
{
    const LinkedPage made("<a href='" + href + "'>A link of five words</a>");
    const LinkLandscape landscape(made.document, made.page, made.url, made.targets, made.lists);
    return wordsOfLinkAddress(landscape.view(0));
}

std::size_t shared(const HashedWords& a, const HashedWords& b)
{
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](std::uint32_t word) { return std::find(b.begin(), b.end(), word) != b.end(); }));
}

} // namespace

class LinkWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTitleInAnAddressIsOnlyItsLength()
    {
        // The slugs share no word, and yet the two addresses say the same.
        QVERIFY(addressWords("/world/three-towns-share-water") == addressWords("/world/old-bridges-need-paint"));
        QVERIFY(addressWords("/world/three-towns-share-water") != addressWords("/world/three-towns-share-their-water"));
    }
    void aShortSlugIsItsWords()
    {
        const HashedWords about = addressWords("/about");
        QVERIFY(about != addressWords("/imprint"));
        // Depth and site are the same, the word is not: it stands as a slug and as the first segment.
        QCOMPARE(shared(about, addressWords("/imprint")), about.size() - 2);
    }
    void foldersAreToldFromSlugs()
    {
        const HashedWords folder = addressWords("/tag/rain");
        const HashedWords slug = addressWords("/rain/tag");
        QVERIFY(shared(folder, slug) < folder.size());
    }
    void endingsAndParametersCount()
    {
        QVERIFY(addressWords("/a.html") != addressWords("/a.php"));
        QVERIFY(addressWords("/a?page=2") == addressWords("/a?page=3"));
        QVERIFY(addressWords("/a?page=2") != addressWords("/a?author=2"));
    }
    void anotherSiteIsToldFromThisOne() { QVERIFY(addressWords("/a") != addressWords("https://elsewhere.example/a")); }
    void theHeadingsOfListAndSectionCount()
    {
        const std::string list = "<ul><li><a href=/x>One two three four</a></li><li><a href=/y>Five six seven</a></li></ul>";
        const HashedWords related = wordsOf("<h2>Related stories</h2>" + list, "/x", wordsOfLinkHeadings);
        QVERIFY(related == wordsOf("<h2>Related stories</h2>" + list, "/y", wordsOfLinkHeadings));
        QVERIFY(related != wordsOf("<h2>Our services</h2>" + list, "/x", wordsOfLinkHeadings));
        QVERIFY(related != wordsOf(list, "/x", wordsOfLinkHeadings));
    }
    void thereAreWordsForAnyLink()
    {
        for (const char* html : {"<a href=/x></a>", "<a href=/x><img></a>", "<a href='https://other.example'>a</a>", "<a href='?'>c</a>"}) {
            const LinkedPage made(html);
            const LinkLandscape landscape(made.document, made.page, made.url, made.targets, made.lists);
            for (std::size_t i = 0; i < made.targets.size(); ++i)
                QVERIFY(!wordsOfLinkAddress(landscape.view(i)).empty());
        }
    }
    void nearnessEndsAboveTheCard()
    {
        const LinkedPage made("<div><div><div><div><div><section><ul><li><a href=/x>One two three four</a></li>"
                              "<li><a href=/y>Five six seven eight</a></li></ul></section></div></div></div></div></div>");
        std::vector<int> counts(3); // own, above, far
        const std::size_t target = made.target("/x");
        forEachNamedAround(made.document, made.targets[target].anchor, made.lists.cards[target].element, [&](NodeId, std::optional<Nearness> nearness) {
            ++counts[!nearness ? 2 : *nearness == Nearness::Own ? 0 : 1];
        });
        QCOMPARE(counts[0], 2); // a and li
        QCOMPARE(counts[1], kLevelsNearCard);
        QCOMPARE(counts[2], 5); // three div, body, html
    }
};

QTEST_GUILESS_MAIN(LinkWordsTest)
#include "LinkWordsTest.moc"
