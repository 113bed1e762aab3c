#include "core/story/PictureUnits.h"

#include "core/html/BackgroundPicture.h"
#include "core/html/PictureFile.h"
#include "core/html/Walk.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadsheet {
namespace {

/// A unit with more words than this beside its picture is a card or a teaser (words).
constexpr std::uint32_t kMostWords = 60;
/// A picture that is known to be narrower or lower is an icon or a tracking pixel (CSS pixels).
constexpr int kSmallestSide = 50;
/// A unit whose picture is one of several links is a strip of teasers.
constexpr std::uint16_t kMostLinks = 3;
/// A picture may stand this many nodes before the first kept text: lead pictures do.
constexpr NodeId kNodesBefore = 60;

constexpr ClassGroupSet kForeign = bit(ClassGroup::Related) | bit(ClassGroup::Promotion) | bit(ClassGroup::Share)
    | bit(ClassGroup::Navigation) | bit(ClassGroup::Byline) | bit(ClassGroup::Comment) | bit(ClassGroup::Overlay)
    | bit(ClassGroup::Sidebar);

/// Words that name the layout as often as the place: page builders call every part of a story a widget, and a picture
/// that can be enlarged a lightbox.
constexpr ClassGroupSet kLayout = bit(ClassGroup::Overlay) | bit(ClassGroup::Sidebar);

/// Pictures, films and formulas, in all their markups.
bool isPicture(const Document& document, NodeId id)
{
    switch (document.tag(id)) {
    case Tag::Img: case Tag::Picture: case Tag::Video: case Tag::Audio: case Tag::Iframe: case Tag::Math: return true;
    case Tag::Script: return document.attribute(id, "type").starts_with("math/tex");
    case Tag::Other: return document[id].text == "amp-img";
    default: return !backgroundPicture(document, id).empty();
    }
}

int numberOf(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTiny(const Document& document, NodeId picture)
{
    const int width = numberOf(document.attribute(picture, "width"));
    const int height = numberOf(document.attribute(picture, "height"));
    return (width >= 0 && width < kSmallestSide) || (height >= 0 && height < kSmallestSide);
}

/// The highest element above the picture, below the root, that holds no kept text: the picture with its caption.
NodeId unitOf(const Document& document, const StoryRange& range, const NodeMask& wanted, NodeId picture)
{
    NodeId unit = picture;
    for (NodeId up = document.parent(unit); up != kNoNode && up != range.root && !wanted[up]; up = document.parent(up))
        unit = up;
    return unit;
}

NodeId figureAbove(const Document& document, NodeId picture, NodeId unit)
{
    for (NodeId up = picture; up != kNoNode; up = document.parent(up)) {
        if (document.tag(up) == Tag::Figure)
            return up;
        if (up == unit)
            break;
    }
    return kNoNode;
}

bool isForeign(const Document& document, const PageMeasures& page, const StoryRange& range, NodeId picture, NodeId unit)
{
    // Inside a figure, class names speak of how it is shown ("modal", "zoom"), not of what it is.
    const NodeId figure = figureAbove(document, picture, unit);
    // Between kept text, a unit without words of its own can only be a picture of the story in some layout.
    const std::uint32_t captionWords = figure == kNoNode ? 0 : page.elements[figure].words;
    const bool isBare = picture > range.first && picture < range.last && page.elements[unit].words == captionWords;
    const ClassGroupSet foreign = isBare ? kForeign & ~kLayout : kForeign;
    for (NodeId up = figure == kNoNode ? picture : figure; up != kNoNode; up = document.parent(up)) {
        const Tag tag = document.tag(up);
        const bool named = tag != Tag::Figure && (page.elements[up].groups & foreign) != 0;
        if (named || tag == Tag::Aside || tag == Tag::Nav || tag == Tag::Footer || tag == Tag::Form)
            return true;
        if (up == unit)
            return false;
    }
    return false;
}

/// What the files of codes to scan and of banners are called.
constexpr auto kSigns = std::to_array<std::string_view>({"qr", "qrcode", "qrcodes", "banner", "banners", "wechat", "weixin"});

bool isNamedAsSign(std::string_view address)
{
    return isStandInPicture(address)
        || std::ranges::any_of(wordsOfFileName(address), [](const std::string& word) { return std::ranges::find(kSigns, word) != kSigns.end(); });
}

/// Whether a picture behind the story, without a figure of its own, is the site's: its mark, or a code to scan.
bool isSign(const Document& document, const StoryRange& range, NodeId picture, NodeId unit)
{
    if (picture < range.last || figureAbove(document, picture, unit) != kNoNode)
        return false;
    // A lazy picture has a placeholder as its source, and its file under another name.
    const auto attributes = document.attributes(picture);
    const auto file = std::ranges::find_if(attributes, [](const Attribute& each) { return each.name.starts_with("data-") && isPictureFile(each.value); });
    return isNamedAsSign(file != attributes.end() ? file->value : document.attribute(picture, "src"));
}

NodeId linkAbove(const Document& document, NodeId picture, NodeId unit)
{
    const NodeId link = closest(document, picture, Tag::A);
    return link != kNoNode && link >= unit ? link : kNoNode;
}

/// Whether the picture is that of another story's card: in one link with a headline, or linked in a list whose item
/// says nothing that is kept. A link to a picture file is no card.
bool isTeaser(const Document& document, const PageMeasures& page, const NodeMask& wanted, NodeId picture, NodeId unit)
{
    const NodeId link = linkAbove(document, picture, unit);
    if (link == kNoNode)
        return false;
    const NodeId item = closest(document, picture, Tag::Li);
    const bool inStrangeItem = item != kNoNode && !wanted[item] && !isPictureFile(document.attribute(link, "href"));
    return page.elements[unit].linkWords > 0 || inStrangeItem;
}

/// The part of a unit that is counted: the item, in a gallery whose items link to their large pictures.
NodeId countedPart(const Document& document, NodeId picture, NodeId unit)
{
    const NodeId link = linkAbove(document, picture, unit);
    const NodeId item = closest(document, picture, Tag::Li);
    const bool isGallery = link != kNoNode && item != kNoNode && item > unit && isPictureFile(document.attribute(link, "href"));
    return isGallery ? item : unit;
}

bool belongs(const Document& document, const PageMeasures& page, const StoryRange& range, const NodeMask& wanted, NodeId picture,
    NodeId unit)
{
    const ElementMeasures& measures = page.elements[countedPart(document, picture, unit)];
    return !isTeaser(document, page, wanted, picture, unit) && measures.words <= kMostWords && measures.links <= kMostLinks
        && measures.images <= 2 * kMostLinks && !measures.hidden && !isTiny(document, picture) && !isSign(document, range, picture, unit)
        && !isForeign(document, page, range, picture, unit);
}

/// Lead pictures stand after the heading, or shortly before the text.
NodeId firstPlace(const PageMeasures& page, const StoryRange& range)
{
    const NodeId near = range.first > range.root + kNodesBefore ? range.first - kNodesBefore : range.root;
    const bool underHeading = page.heading != kNoNode && page.heading >= range.root && page.heading < range.first;
    return underHeading ? std::min(near, page.heading) : near;
}

bool isInCard(const Document& document, NodeId id, const NodeMask& cards)
{
    while (id != kNoNode && !cards[id])
        id = document.parent(id);
    return id != kNoNode;
}

void want(const Document& document, NodeId from, NodeMask& wanted)
{
    for (NodeId id = from; id < document[from].end; ++id)
        wanted.set(id);
    for (NodeId up = document.parent(from); up != kNoNode && !wanted[up]; up = document.parent(up))
        wanted.set(up);
}

} // namespace

void addPictureUnits(const Document& document, const PageMeasures& page, const StoryRange& range, const NodeMask& cards,
    NodeMask& wanted)
{
    for (NodeId id = firstPlace(page, range); id < document[range.root].end;) {
        const Node& node = document[id];
        if (node.kind != NodeKind::Element || !isPicture(document, id)) {
            ++id;
            continue;
        }
        const bool insideKept = wanted[document.parent(id)] && wanted[id];
        const NodeId unit = unitOf(document, range, wanted, id);
        if (!insideKept && id < range.last + kNodesBefore && belongs(document, page, range, wanted, id, unit)
            && !isInCard(document, id, cards)) {
            const NodeId figure = figureAbove(document, id, unit);
            want(document, figure == kNoNode ? id : figure, wanted);
        }
        id = node.end;
    }
}

} // namespace broadsheet
