#include "core/html/Text.h"
#include "core/metadata/BylineText.h"
#include "core/metadata/BylineWords.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/VisibleClaims.h"

#include <algorithm>
#include <unordered_map>

namespace broadsheet {
namespace {

/// A text of a story is longer; lines of a menu or a signature are shorter.
constexpr std::size_t kStoryBytes = 120;
/// Texts looked at behind the story's last long one: a bracket, a source and the photographers come between.
constexpr int kReach = 8;
/// A signature is a name or two and a label.
constexpr qsizetype kSignatureCharacters = 80;
/// A person's name that stands alone has from two to so many words.
constexpr qsizetype kMostNameWords = 4;
/// Levels from a text to its block.
constexpr int kMostLevels = 6;

bool isBlock(Tag tag) { return tag == Tag::P || tag == Tag::Div || tag == Tag::Section || tag == Tag::Article || tag == Tag::Td || tag == Tag::Body || tag == Tag::Footer; }

bool isOthersWord(Tag tag) { return tag == Tag::Blockquote || tag == Tag::Figcaption || tag == Tag::Figure || tag == Tag::Cite || tag == Tag::A || tag == Tag::Li; }

/// What stands between a text and its block.
struct Surroundings {
    NodeId block = kNoNode;
    bool isEmphasis = false;
    bool isOthers = false; ///< quoted, a caption, a link
};

Surroundings around(const Document& document, NodeId text)
{
    Surroundings found;
    NodeId id = document.parent(text);
    for (int level = 0; level < kMostLevels && id != kNoNode; ++level, id = document.parent(id)) {
        const Tag tag = document.tag(id);
        found.isEmphasis = found.isEmphasis || (found.block == kNoNode && (tag == Tag::Em || tag == Tag::I));
        found.isOthers = found.isOthers || isOthersWord(tag);
        if (found.block == kNoNode && isBlock(tag))
            found.block = id;
    }
    return found;
}

/// The story's last long text: that of the block's parent which holds most of such text.
NodeId lastStoryText(const Document& document, const PageScan& scan, NodeId heading)
{
    struct Group {
        std::size_t bytes = 0;
        NodeId last = kNoNode;
    };
    std::unordered_map<NodeId, Group> groups;
    Group best;
    for (NodeId id = heading + 1; id < document.size(); ++id) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Element) {
            if (isInvisible(node.tag))
                id = node.end - 1;
            continue;
        }
        if (node.text.size() < kStoryBytes || scan.isAside(id, heading))
            continue;
        const Surroundings place = around(document, id);
        if (place.block == kNoNode || place.isOthers)
            continue;
        Group& group = groups[document.parent(place.block)];
        group.bytes += node.text.size();
        group.last = id;
        if (group.bytes > best.bytes)
            best = group;
    }
    return best.last;
}

/// The text without the dash before it, and whether there was one.
std::pair<QString, bool> withoutDash(QString text)
{
    const qsizetype length = text.size();
    while (!text.isEmpty() && (QStringView(u"-–—―").contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    return {text, text.size() < length};
}

/// Whether a text is a person's name and nothing else.
bool isPersonAlone(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool capitals = std::all_of(words.begin(), words.end(), [](const QString& word) { return word[0].isUpper() || isNameParticle(word); });
    const bool long_ = std::any_of(words.begin(), words.end(), [](const QString& word) { return word.size() > 3; });
    if (words.size() < 2 || words.size() > kMostNameWords || !capitals || !long_ || words.first()[0].isLower() || text.endsWith(u':'))
        return false;
    const BylineNames names = namesIn(text);
    return names.desks.isEmpty() && names.people.size() == 1 && comparable(names.people.first()) == comparable(text);
}

/// Whether a text begins with a label and its sign ("Text: …"): behind a story "By" and "Von" begin other things as well.
bool isLabelled(const QString& text)
{
    const qsizetype prefix = bylinePrefix(text);
    return prefix > 0 && (text.left(prefix).contains(u':') || text.left(prefix).contains(u'：'));
}

} // namespace

void readSignature(const Document& document, const PageScan& scan, NodeId heading, Claims& claims)
{
    const NodeId last = heading == kNoNode ? kNoNode : lastStoryText(document, scan, heading);
    if (last == kNoNode)
        return;
    QString label; // "Text:" and the name in the next text
    int texts = 0;
    for (NodeId id = last + 1; id < document.size() && texts < kReach; ++id) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Element) {
            if (node.tag == Tag::H1 || node.tag == Tag::H2 || node.tag == Tag::H3)
                return; // something else begins
            if (isInvisible(node.tag))
                id = node.end - 1;
            continue;
        }
        if (isBlank(node.text))
            continue;
        ++texts;
        const Surroundings place = around(document, id);
        if (node.text.size() > static_cast<std::size_t>(kSignatureCharacters) * 2 || place.isOthers || scan.isAside(id, heading)) {
            label.clear();
            continue;
        }
        const auto [text, dash] = withoutDash(fieldText(node.text));
        const QString line = std::exchange(label, {}) + text;
        if (isLabelled(line) && bylinePrefix(line) == line.size()) {
            label = line + u' ';
            continue;
        }
        const bool labelled = isLabelled(line) || (dash && bylinePrefix(line) > 0);
        const bool alone = (dash || place.isEmphasis) && isPersonAlone(line) && fieldText(textOf(document, place.block)).size() <= kSignatureCharacters;
        if (line.size() > kSignatureCharacters || !(labelled || alone) || namesIn(line).people.isEmpty())
            continue;
        claims.add(Field::Byline, Origin::Signature, line);
        return;
    }
}

} // namespace broadsheet
