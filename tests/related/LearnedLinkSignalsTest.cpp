#include "core/related/LearnedLinkSignals.h"

#include "core/model/ShippedModels.h"
#include "core/related/LinkWords.h"
#include "tests/related/LinkedPage.h"

using namespace broadsheet;

namespace {

float signal(const LinkedPage& made, std::string_view ending, LinkTable table)
{
    const LinkLandscape landscape(made.document, made.page, made.url, made.targets, made.lists);
    return LinkWordWeigher(made.document).weigh(landscape.view(made.target(ending)))[static_cast<std::size_t>(table)];
}

constexpr auto kList = "<ul><li><a href=/x>One two three four</a></li><li><a href=/y>Five six seven eight</a></li></ul>";

} // namespace

class LearnedLinkSignalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAddUpAsTrainingCountsThem()
    {
        const LinkedPage made("<div class=sidebar><section class='related posts'>" + std::string(kList) + "</section></div>");
        const std::size_t target = made.target("/x");
        const WordWeights& names = shippedWords(ShippedWords::LinkNames);
        const WordWeights& near = shippedWords(ShippedWords::LinkNearNames);
        float allNames = names.bias();
        float nearOnes = near.bias();
        forEachNamedAround(made.document, made.targets[target].anchor, made.lists.cards[target].element, [&](NodeId element, std::optional<Nearness> nearness) {
            allNames += names.sum(namesOf(made.document, element));
            nearOnes += nearness ? near.sum(nearNames(namesOf(made.document, element), *nearness)) : 0.F;
        });
        QCOMPARE(signal(made, "/x", LinkTable::Names), allNames);
        QCOMPARE(signal(made, "/x", LinkTable::NearNames), nearOnes);
    }
    void theSecondLinkOfAListIsWeighedAsTheFirst()
    {
        // Its elements have been met by then.
        const LinkedPage made("<div class=related>" + std::string(kList) + "</div>");
        const LinkLandscape landscape(made.document, made.page, made.url, made.targets, made.lists);
        LinkWordWeigher weigher(made.document);
        const LearnedLinkSignals first = weigher.weigh(landscape.view(0));
        const LearnedLinkSignals second = weigher.weigh(landscape.view(1));
        QCOMPARE(second[static_cast<std::size_t>(LinkTable::Names)], first[static_cast<std::size_t>(LinkTable::Names)]);
        QCOMPARE(second[static_cast<std::size_t>(LinkTable::NearNames)], first[static_cast<std::size_t>(LinkTable::NearNames)]);
    }
    void theTablesHaveLearned()
    {
        // What any reader of pages knows.
        const auto in = [](const std::string& before, const std::string& after, LinkTable table) { return signal(LinkedPage(before + kList + after), "/x", table); };
        QVERIFY(in("<div class=related-posts>", "</div>", LinkTable::Names) > in("<nav class=main-menu>", "</nav>", LinkTable::Names));
        QVERIFY(in("<div class=related-posts>", "</div>", LinkTable::NearNames) > in("<div class=footer-menu>", "</div>", LinkTable::NearNames));
        QVERIFY(in("<h2>Related articles</h2>", "", LinkTable::Headings) > in("<h2>Company</h2>", "", LinkTable::Headings));
        const LinkedPage texts("<p><a href=/story>How three towns on the coast learned to share their water</a></p><p><a href=/about>About us</a></p>");
        QVERIFY(signal(texts, "/story", LinkTable::Text) > signal(texts, "/about", LinkTable::Text));
        const LinkedPage addresses("<a href=/2026/05/how-three-towns-share-water>One</a><a href=/tag/water>Two</a>");
        QVERIFY(signal(addresses, "share-water", LinkTable::Address) > signal(addresses, "/tag/water", LinkTable::Address));
    }
};

QTEST_GUILESS_MAIN(LearnedLinkSignalsTest)
#include "LearnedLinkSignalsTest.moc"
