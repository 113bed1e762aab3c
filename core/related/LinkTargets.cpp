#include "core/related/LinkTargets.h"

#include "core/base/TrackingParameters.h"
#include "core/html/Text.h"
#include "core/measure/Hash.h"
#include "core/related/HiddenPanels.h"
#include "core/related/LinkDestination.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace broadsheet {
namespace {

/// Links of a page that are looked at; a page with more is an index that nobody reads as one.
constexpr std::size_t kMostTargets = 4000;

/// How far above a link a class that speaks of menus still speaks of the link (levels).
constexpr int kMenuReach = 6;

struct LinkText {
    TextMeasures measures;
    std::uint64_t hash = kHashSeed;
};

LinkText measureText(const Document& document, NodeId root)
{
    TextMeter meter;
    LinkText text;
    for (NodeId id = root; id < document[root].end;) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Text)
            meter.read(node.text, true);
        id = node.kind == NodeKind::Element && isInvisible(node.tag) ? node.end : id + 1;
    }
    for (const std::uint32_t word : meter.wordHashes())
        text.hash = mixHash(text.hash, word);
    text.measures = meter.take();
    return text;
}

/// Whether a link stands in a menu, in the foot of the page or in what opens over it.
bool isInFrame(const PageMeasures& page, NodeId anchor)
{
    const ElementMeasures& element = page.elements[anchor];
    const auto near = [&](ClassGroup group) { return element.groupDistance[static_cast<std::size_t>(group)] <= kMenuReach; };
    constexpr std::size_t kNav = 0;
    constexpr std::size_t kFooter = 2;
    static_assert(kAncestorTags[kNav] == Tag::Nav && kAncestorTags[kFooter] == Tag::Footer);
    return element.above[kNav] > 0 || element.above[kFooter] > 0 || near(ClassGroup::Navigation);
}

bool hasImageBelow(const Document& document, NodeId root)
{
    for (NodeId id = root + 1; id < document[root].end; ++id)
        if (document.isElement(id) && (document.tag(id) == Tag::Img || document.tag(id) == Tag::Picture))
            return true;
    return false;
}

bool touchesHeading(const Document& document, NodeId anchor)
{
    for (NodeId id = anchor + 1; id < document[anchor].end; ++id)
        if (document.isElement(id) && headingLevel(document.tag(id)) > 0)
            return true;
    NodeId up = document.parent(anchor);
    for (int level = 0; level < 3 && up != kNoNode; ++level, up = document.parent(up))
        if (headingLevel(document.tag(up)) > 0)
            return true;
    return false;
}

std::set<std::string> keysOf(const std::vector<QUrl>& urls)
{
    std::set<std::string> keys;
    for (const QUrl& url : urls)
        keys.emplace(withoutTrailingSlash(withoutTracking(url).toString(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString()));
    return keys;
}

void addAnchor(const Document& document, const PageMeasures& page, NodeId anchor, LinkTarget& target)
{
    const bool heading = touchesHeading(document, anchor);
    const bool framed = isInFrame(page, anchor);
    const LinkText text = measureText(document, anchor);
    const bool sameFrame = framed == target.inFrame;
    const bool better = target.anchor == kNoNode || (!framed && target.inFrame)
        || (sameFrame && heading && !target.inHeading && text.measures.words > 0)
        || (sameFrame && heading == target.inHeading && text.measures.words > target.text.words);
    if (better) {
        target.anchor = anchor;
        target.text = text.measures;
        target.textHash = text.hash;
        target.inFrame = framed;
    }
    target.inHeading = target.inHeading || heading;
    target.hasImage = target.hasImage || hasImageBelow(document, anchor);
    target.framed += framed;
    target.anchors.push_back(anchor);
}

} // namespace

std::vector<LinkTarget> collectTargets(const Document& document, const PageMeasures& page, const QUrl& base,
    const std::vector<QUrl>& own)
{
    const LinkResolver resolver(base);
    const std::set<std::string> ownKeys = keysOf(own);
    std::vector<LinkTarget> targets;
    std::unordered_map<std::string, std::size_t> byAddress;
    std::vector<NodeId> folded;
    const auto add = [&](NodeId anchor, bool onlyNew) {
        std::string address = destinationOf(resolver.resolve(document.attribute(anchor, "href")), resolver);
        const std::string key(withoutTrailingSlash(address));
        if (address.empty() || ownKeys.contains(key) || (onlyNew && byAddress.contains(key)))
            return;
        const auto [found, isNew] = byAddress.try_emplace(key, targets.size());
        if (isNew)
            targets.emplace_back().address = std::move(address);
        addAnchor(document, page, anchor, targets[found->second]);
    };
    for (NodeId id = 0; id < document.size() && targets.size() < kMostTargets; ++id) {
        if (!document.isElement(id) || document.tag(id) != Tag::A)
            continue;
        if (!page.elements[id].hidden)
            add(id, false);
        else if (isInHiddenPanel(document, page, id))
            folded.push_back(id);
    }
    for (std::size_t i = 0; i < folded.size() && targets.size() < kMostTargets; ++i)
        add(folded[i], true); // what is shown names its place better
    std::sort(targets.begin(), targets.end(), [](const LinkTarget& a, const LinkTarget& b) { return a.anchor < b.anchor; });
    return targets;
}

} // namespace broadsheet
