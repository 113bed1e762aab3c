#include "core/related/LinkTargets.h"

#include "core/html/Text.h"

#include <set>
#include <unordered_map>

namespace broadsheet {
namespace {

/// Links of a page that are looked at; a page with more is an index that nobody reads as one.
constexpr std::size_t kMostTargets = 4000;

TextMeasures measureText(const Document& document, NodeId root)
{
    TextMeter meter;
    for (NodeId id = root; id < document[root].end;) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Text)
            meter.read(node.text, true);
        id = node.kind == NodeKind::Element && isInvisible(node.tag) ? node.end : id + 1;
    }
    return meter.take();
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
        keys.emplace(withoutTrailingSlash(url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString()));
    return keys;
}

void addAnchor(const Document& document, NodeId anchor, LinkTarget& target)
{
    const bool heading = touchesHeading(document, anchor);
    const TextMeasures text = measureText(document, anchor);
    const bool better = target.anchor == kNoNode || (heading && !target.inHeading && text.words > 0)
        || (heading == target.inHeading && text.words > target.text.words);
    if (better) {
        target.anchor = anchor;
        target.text = text;
    }
    target.inHeading = target.inHeading || heading;
    target.hasImage = target.hasImage || hasImageBelow(document, anchor);
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
    for (NodeId id = 0; id < document.size(); ++id) {
        if (!document.isElement(id) || document.tag(id) != Tag::A || page.elements[id].hidden)
            continue;
        std::string address = resolver.resolve(document.attribute(id, "href"));
        const std::string key(withoutTrailingSlash(address));
        if (address.empty() || ownKeys.contains(key))
            continue;
        const auto [found, isNew] = byAddress.try_emplace(key, targets.size());
        if (isNew) {
            if (targets.size() == kMostTargets)
                break;
            targets.emplace_back().address = std::move(address);
        }
        addAnchor(document, id, targets[found->second]);
    }
    return targets;
}

} // namespace broadsheet
