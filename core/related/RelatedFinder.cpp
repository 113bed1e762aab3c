#include "core/related/RelatedFinder.h"

#include "core/base/SafeUrl.h"
#include "core/html/Text.h"
#include "core/model/ShippedModels.h"
#include "core/related/CardReader.h"
#include "core/related/DeclaredNeighbours.h"
#include "core/related/HeadlineKinds.h"
#include "core/related/LinkRuns.h"
#include "core/related/LinkSignals.h"
#include "core/related/PostTitles.h"
#include "core/related/RelatedTrace.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {
namespace {

/// Labels such as "Previous post:" are short (words); longer texts are titles, whose words say nothing of the kind.
constexpr std::uint32_t kLabelWords = 3;
/// Below so many words a title is doubted where the page's head names another.
constexpr int kFewestTitleWords = 3;

/// What the heading over stories that are offered beside another one says. "More …" heads the lists of front pages as well.
constexpr SectionSenseSet kOffers = bit(SectionSense::Related) | bit(SectionSense::Previous) | bit(SectionSense::Next) | bit(SectionSense::Sponsored);
/// The same over whole bodies, which front pages seldom have.
constexpr SectionSenseSet kOffersOfBodies
    = kOffers | bit(SectionSense::MoreFrom) | bit(SectionSense::Latest) | bit(SectionSense::Popular) | bit(SectionSense::Stories);

std::string sectionOf(const Document& document, const PageMeasures& page, const LinkList& list)
{
    return list.headingBlock < 0 ? std::string() : textOf(document, page.text.blocks[static_cast<std::size_t>(list.headingBlock)].container);
}

/// The senses of the short lines of a card that are no part of its title: "Previous post", "Sponsored".
SectionSenseSet labelSenses(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card, const std::string& title)
{
    SectionSenseSet senses = sensesOf(document.attribute(target.anchor, "rel"));
    for (const CardLine& line : linesOf(document, page, card))
        if (line.measures.words <= kLabelWords && line.measures.words < target.text.words && title.find(line.text) == std::string::npos)
            senses |= sensesOf(line.text);
    return senses;
}

bool declaresSponsored(const Document& document, NodeId anchor)
{
    return document.attribute(anchor, "rel").find("sponsored") != std::string_view::npos;
}

const DeclaredNeighbour* declared(const std::vector<DeclaredNeighbour>& neighbours, const std::string& address)
{
    const auto found = std::ranges::find_if(neighbours, [&](const DeclaredNeighbour& each) { return withoutTrailingSlash(each.address) == withoutTrailingSlash(address); });
    return found == neighbours.end() ? nullptr : &*found;
}

/// Neighbours that only the page's head names.
void addUnseen(const std::vector<DeclaredNeighbour>& neighbours, const std::vector<LinkTarget>& targets, std::vector<Headline>& headlines)
{
    for (const DeclaredNeighbour& neighbour : neighbours) {
        const auto isSeen = [&](const LinkTarget& target) { return withoutTrailingSlash(target.address) == withoutTrailingSlash(neighbour.address); };
        const auto url = SafeUrl::from(QUrl(QString::fromStdString(neighbour.address)));
        if (!url || std::ranges::any_of(targets, isSeen))
            continue;
        Headline headline;
        headline.title = neighbour.title;
        headline.url = url->url();
        headline.kind = neighbour.kind;
        headlines.push_back(std::move(headline));
    }
}

/// Whether the block above a list of cards is theirs and no heading of the story that they stand in: no paragraph stands between; and
/// a card that brings its own label ("Read also"), or a heading that says nothing of other stories among the story's paragraphs,
/// leaves the heading to the story.
bool isHeadingOfCards(const Document& document, const PageMeasures& page, const LinkList& list, NodeId card, SectionSenseSet heading, SectionSenseSet labels)
{
    const TextBlock& block = page.text.blocks[static_cast<std::size_t>(list.headingBlock)];
    for (std::size_t i = static_cast<std::size_t>(list.headingBlock) + 1; i < page.text.blocks.size() && page.text.blocks[i].first < card; ++i)
        if (isParagraphLike(page.text.blocks[i]) && page.text.blocks[i].text.linkWords == 0 && document.parent(page.text.blocks[i].container) == page.bestContainer)
            return false;
    return heading != 0 || (labels == 0 && document.parent(block.container) != page.bestContainer);
}

std::vector<float> probabilitiesOf(const std::vector<float>& margins)
{
    std::vector<float> probabilities;
    std::ranges::transform(margins, std::back_inserter(probabilities), [](float margin) { return probabilityOf(margin); });
    return probabilities;
}

} // namespace

RelatedHeadlines findRelated(const Document& document, const PageMeasures& page, const RelatedSettings& settings, Trace& trace)
{
    const std::vector<LinkTarget> targets = collectTargets(document, page, settings.base, {settings.pageUrl, settings.canonical});
    const LinkLists lists = findCards(document, page, targets);
    const LinkLandscape landscape(document, page, settings.pageUrl, targets, lists);
    const LinkRows rows = linkSignals(landscape, targets.size());
    const std::vector<float> margins = shippedModel(ShippedModel::Related).margins(rows.values);

    const LinkChoice choice(probabilitiesOf(margins), runsOf(landscape.groups()));

    RelatedHeadlines found;
    found.cards = found.bodies = found.offered = found.anonymous = NodeMask(document.size());
    const CardSettings cardSettings{settings.at, settings.language.toStdString()};
    std::vector<LinkVerdict> verdicts(targets.size(), LinkVerdict::BelowThreshold);
    const std::vector<DeclaredNeighbour> neighbours = declaredNeighbours(document, settings.base, {settings.pageUrl, settings.canonical});
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const DeclaredNeighbour* neighbour = declared(neighbours, targets[i].address);
        if (!choice.isChosen(i) && neighbour == nullptr)
            continue;
        verdicts[i] = LinkVerdict::UnsafeAddress;
        const auto url = SafeUrl::from(QUrl(QString::fromStdString(targets[i].address)));
        if (!url)
            continue;
        verdicts[i] = LinkVerdict::NoTitle;
        const LinkCard& card = lists.cards[i];
        const LinkList& list = lists.lists[static_cast<std::size_t>(card.list)];
        Headline headline = readCard(document, page, targets[i], card, cardSettings);
        if (neighbour != nullptr && headline.title.count(u' ') < kFewestTitleWords - 1) // "← Previous" names no story
            headline.title = neighbour->title;
        if (headline.title.isEmpty())
            continue;
        verdicts[i] = LinkVerdict::OwnPost;
        if (namesOwnPost(headline.title, QString::fromStdString(page.hints.title)))
            continue;
        verdicts[i] = neighbour != nullptr ? LinkVerdict::Declared : choice.reachesThreshold(i) ? LinkVerdict::Kept : LinkVerdict::InRun;
        headline.url = url->url();
        headline.section = QString::fromStdString(sectionOf(document, page, list));
        const SectionSenseSet headingSenses = sensesOfHeading(headline.section.toStdString());
        const SectionSenseSet labels = labelSenses(document, page, targets[i], card.element, headline.title.toStdString());
        headline.kind = kindFrom(headingSenses, labels, declaresSponsored(document, targets[i].anchor));
        if (neighbour != nullptr)
            headline.kind = neighbour->kind;
        if (list.headingBlock >= 0 && isHeadingOfCards(document, page, list, card.element, headingSenses, labels))
            found.cards.set(page.text.blocks[static_cast<std::size_t>(list.headingBlock)].first);
        (headline.body.isEmpty() ? found.cards : found.bodies).set(card.element);
        if ((headingSenses & (headline.body.isEmpty() ? kOffers : kOffersOfBodies)) != 0)
            found.offered.set(card.element);
        if (headline.source.isEmpty() && headline.publishedTime.isEmpty())
            found.anonymous.set(card.element);
        found.headlines.push_back(std::move(headline));
    }
    addUnseen(neighbours, targets, found.headlines);
    traceLinks(document, page, targets, lists, rows, margins, verdicts, LinkChoice::kKeepFrom, trace);
    return found;
}

} // namespace broadsheet
