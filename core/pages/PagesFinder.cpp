#include "core/pages/PagesFinder.h"

#include "core/base/SafeUrl.h"
#include "core/html/Text.h"
#include "core/html/Tokens.h"
#include "core/measure/BlockText.h"
#include "core/pages/PagedAddress.h"
#include "core/pages/PagerLabel.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace broadsheet {
namespace {

/// Words of the longest label of a pager's link; characters count as words in Chinese and Japanese.
constexpr std::uint32_t kMostLabelWords = 14;
/// Levels above a link within which a box of comments, or of other stories, makes its pager somebody else's.
constexpr std::uint8_t kForeignLevels = 6;
/// Links of a pager that are looked at; the longest name every page twice.
constexpr std::size_t kMostCandidates = 500;
/// Words of a line that says "Page 2 of 5" and nothing else.
constexpr std::uint32_t kMostLineWords = 8;

/// A link that may be part of the story's pager.
struct Candidate {
    QUrl url;
    PagerLabel label;
    bool relNext = false;
    PagePair pair;
};

bool hasRelNext(const Document& document, NodeId id)
{
    bool found = false;
    forEachToken(document.attribute(id, "rel"), [&](std::string_view word) { found = found || word == "next"; });
    return found;
}

/// Whether a link stands among comments or other stories.
bool isForeign(const PageMeasures& page, NodeId id)
{
    const auto& distance = page.elements[id].groupDistance;
    return distance[static_cast<std::size_t>(ClassGroup::Comment)] <= kForeignLevels
        || distance[static_cast<std::size_t>(ClassGroup::Sidebar)] <= kForeignLevels;
}

PagerLabel labelOf(const Document& document, const PageMeasures& page, NodeId id)
{
    if (page.elements[id].words > kMostLabelWords)
        return {};
    const PagerLabel label = pagerLabelOf(textOf(document, id));
    const bool isBare = label.kind == PagerLabel::Kind::None || label.kind == PagerLabel::Kind::Next;
    if (!isBare || page.elements[id].words > 0)
        return label;
    for (const std::string_view name : {"aria-label", "title"}) // an arrow alone
        if (const PagerLabel spoken = pagerLabelOf(document.attribute(id, name)); spoken.kind != PagerLabel::Kind::None)
            return spoken;
    return label;
}

/// Whether a link's address could name a page at all: most links need not be looked at any closer.
bool mayNamePage(std::string_view href)
{
    const auto holds = [href](std::string_view part) { return href.find(part) != std::string_view::npos; };
    const bool digit = href.find_first_of("0123456789") != std::string_view::npos;
    return digit || holds("all") || holds("single") || holds("one") || holds("full") || holds("ansicht") || holds("true");
}

std::optional<PagePair> pairOf(const OwnAddresses& own, const QUrl& url)
{
    if (const auto pair = pageOfSameStory(own.url, url))
        return pair;
    return own.canonical.isEmpty() ? std::nullopt : pageOfSameStory(own.canonical, url);
}

/// What a page's links and lines say of its story's pages.
class PagerScan final {
public:
    PagerScan(const Document& document, const PageMeasures& page, const OwnAddresses& own) : m_document(document), m_page(page), m_own(own)
    {
        for (NodeId id = 0; id < document.size() && m_candidates.size() < kMostCandidates; ++id)
            if (document.isElement(id) && (document.tag(id) == Tag::A || document.tag(id) == Tag::Link))
                visit(id);
    }

    [[nodiscard]] StoryPages pages() const
    {
        StoryPages pages;
        pages.whole = m_whole;
        const PagerLabel line = lineOfPages();
        const int offset = startsFromZero() ? 1 : 0;
        pages.number = ownNumber(offset, line);
        const Candidate* next = nextOf(pages.number, offset);
        pages.found = pages.number;
        if (next == nullptr)
            return pages;
        pages.next = next->url;
        pages.found = std::max({pages.number + 1, highestNumber(), line.number == pages.number ? line.total : 0});
        return pages;
    }

private:
    void visit(NodeId id)
    {
        const bool isLink = m_document.tag(id) == Tag::Link;
        const std::string_view href = m_document.attribute(id, "href");
        if (!mayNamePage(href))
            return;
        const bool relNext = hasRelNext(m_document, id);
        if (isLink ? !relNext : m_page.elements[id].hidden || isForeign(m_page, id))
            return;
        const PagerLabel label = isLink ? PagerLabel{} : labelOf(m_document, m_page, id);
        if (label.kind == PagerLabel::Kind::None && !relNext)
            return;
        const auto url = SafeUrl::resolve(m_own.base, QString::fromUtf8(href.data(), static_cast<qsizetype>(href.size())));
        if (!url)
            return;
        const QUrl address = inOwnScheme(url->url().adjusted(QUrl::RemoveFragment));
        if (!isOnSameServer(m_own.url, address))
            return; // a canonical address may be elsewhere, but nobody else is asked for the story
        if (label.kind == PagerLabel::Kind::Whole) {
            if (m_whole.isEmpty() && (isWholeOfSameStory(m_own.url, address) || isWholeOfSameStory(m_own.canonical, address)))
                m_whole = address;
        } else if (const auto pair = pairOf(m_own, address)) {
            m_candidates.push_back({address, label, relNext, *pair});
        }
    }

    /// Many pages that came over https still name the next one in http: it is asked for as safely as they were.
    [[nodiscard]] QUrl inOwnScheme(QUrl address) const
    {
        if (m_own.url.scheme() == QLatin1String("https") && address.scheme() == QLatin1String("http") && address.port() == -1)
            address.setScheme(QStringLiteral("https"));
        return address;
    }

    /// Some count from 0: "?page=1" is called "2".
    [[nodiscard]] bool startsFromZero() const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(), [](const Candidate& each) {
            return each.pair.other.form == PageForm::Query && each.label.number > 1 && each.pair.other.number == each.label.number - 1;
        }) || std::any_of(m_candidates.begin(), m_candidates.end(), [](const Candidate& each) {
            return each.relNext && each.pair.other.form == PageForm::Query && each.pair.other.number == 1 && each.pair.own.number == 0;
        });
    }

    /// Whether a link is called by the number that its address has.
    [[nodiscard]] static bool isNumbered(const Candidate& each, int offset)
    {
        return each.label.number > 0 && each.label.number == each.pair.other.number + offset;
    }

    [[nodiscard]] int ownNumber(int offset, const PagerLabel& line) const
    {
        for (const Candidate& each : m_candidates)
            if (each.pair.own.form != PageForm::None)
                return std::max(1, each.pair.own.number + offset);
        return line.number > 0 && line.total > 0 ? line.number : 1;
    }

    /// "Page 2 of 5" as a line of its own.
    [[nodiscard]] PagerLabel lineOfPages() const
    {
        if (m_candidates.empty())
            return {};
        for (const TextBlock& block : m_page.text.blocks) {
            if (block.text.words > kMostLineWords || block.text.digits < 2)
                continue;
            const PagerLabel label = pagerLabelOf(textOfBlock(m_document, block));
            if (label.total > 1 && label.kind == PagerLabel::Kind::Number)
                return label;
        }
        return {};
    }

    [[nodiscard]] int highestNumber() const
    {
        int highest = 0;
        for (const Candidate& each : m_candidates)
            if (each.label.kind == PagerLabel::Kind::Number)
                highest = std::max({highest, each.label.number, each.label.total});
        return highest;
    }

    [[nodiscard]] bool isBelievable(const Candidate& each, int offset) const
    {
        using enum PagerLabel::Kind;
        if (isNumbered(each, offset) || each.label.kind == NextPage)
            return true;
        if (each.pair.other.form != PageForm::Bare)
            return each.relNext || each.label.kind == Next;
        // "story-2" may be the next story: somebody has to speak of pages, or the first page must be named without a number.
        const bool pagerBeside = std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate& other) { return isNumbered(other, offset); });
        return pagerBeside || (each.relNext && each.pair.own.form == PageForm::None);
    }

    [[nodiscard]] const Candidate* nextOf(int number, int offset) const
    {
        const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate& each) {
            const bool agrees = each.label.number == 0 || each.label.number == number + 1;
            return each.pair.other.number + offset == number + 1 && agrees && isBelievable(each, offset);
        });
        return found == m_candidates.end() ? nullptr : &*found;
    }

    const Document& m_document;
    const PageMeasures& m_page;
    const OwnAddresses& m_own;
    std::vector<Candidate> m_candidates;
    QUrl m_whole;
};

} // namespace

StoryPages findStoryPages(const Document& document, const PageMeasures& page, const OwnAddresses& own)
{
    if (!SafeUrl::from(own.url))
        return {};
    return PagerScan(document, page, own).pages();
}

bool isPageOf(const OwnAddresses& own, const QUrl& url)
{
    return pairOf(own, url) || isWholeOfSameStory(own.url, url);
}

} // namespace broadsheet
