#include "core/related/CardReader.h"

#include "core/html/BackgroundPicture.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/language/Time.h"
#include "core/related/AddressWords.h"
#include "core/related/CardTitle.h"
#include "core/related/LinkAddress.h"
#include "core/related/SectionWords.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// A card with this many words of running text carries the story itself, not a teaser of it.
constexpr std::uint32_t kBodyWords = 100;
constexpr std::uint32_t kParagraphedBodyWords = 45; ///< the same, where it stands in two paragraphs or more
/// The longest line that may name a publisher (words), and that may be a time.
constexpr std::uint32_t kSourceWords = 4;
constexpr std::uint32_t kTimeWords = 8;
/// The shortest line that may sum a story up (words).
constexpr std::uint32_t kSummaryWords = 6;
constexpr std::uint32_t kShortSummaryWords = 4; ///< the same, of a paragraph that ends like a sentence
/// Icons are smaller than this (CSS pixels).
constexpr int kIconSide = 40;

QString toQString(const std::string& text) { return QString::fromStdString(text); }

std::optional<PrintedTime> timeOfLine(const CardLine& line, const CardSettings& settings)
{
    if (line.measures.words > kTimeWords)
        return std::nullopt;
    return parseTime(line.text, settings.at, settings.language);
}

bool isTimeElement(const Document& document, NodeId id) { return document.isElement(id) && document.tag(id) == Tag::Time; }

QString publishedIn(const Document& document, NodeId card, const std::vector<CardLine>& lines, const CardSettings& settings, int& timeLine)
{
    timeLine = -1;
    for (std::size_t i = 0; i < lines.size() && timeLine < 0; ++i)
        if (isTimeElement(document, lines[i].element) || timeOfLine(lines[i], settings))
            timeLine = static_cast<int>(i);
    for (NodeId id = card; id < document[card].end; ++id)
        if (isTimeElement(document, id))
            if (const auto time = parseTime(document.attribute(id, "datetime"), settings.at, settings.language))
                return time->toIso();
    if (timeLine < 0)
        return {};
    const auto time = timeOfLine(lines[static_cast<std::size_t>(timeLine)], settings);
    return time ? time->toIso() : QString();
}

bool speaksOfSource(const PageMeasures& page, const Document& document, NodeId element)
{
    constexpr std::string_view kNames[] = {"source", "publisher", "provider", "outlet", "site", "brand", "domain"};
    for (int level = 0; level < 2 && element != kNoNode; ++level, element = document.parent(element)) {
        const std::string_view words = document.attribute(element, "class");
        for (const std::string_view name : kNames)
            if (words.find(name) != std::string_view::npos)
                return true;
        if (page.elements[element].blocks > 1)
            break;
    }
    return false;
}

/// Whether a class up to two levels above says that the line names a section of the paper or a person.
bool speaksOfSection(const PageMeasures& page, const Document& document, NodeId element)
{
    constexpr std::string_view kNames[] = {"kicker", "categor", "section", "topic", "eyebrow", "overline", "rubric", "-tag", "tag-", "context", "author"};
    for (int level = 0; level < 2 && element != kNoNode; ++level, element = document.parent(element)) {
        const std::string_view words = document.attribute(element, "class");
        const bool named = std::ranges::any_of(kNames, [&](std::string_view name) { return words.find(name) != std::string_view::npos; });
        if (named || words == "tag" || (page.elements[element].groups & bit(ClassGroup::Tags)) != 0)
            return true;
        if (page.elements[element].blocks > 1)
            break;
    }
    return false;
}

/// Whether a line leads to a section, a tag or an author of the site.
bool leadsToSection(const Document& document, const CardLine& line)
{
    const NodeId anchor = line.linked ? closest(document, line.element, Tag::A) : kNoNode;
    if (anchor == kNoNode)
        return false;
    const std::string href(document.attribute(anchor, "href"));
    const std::string address = href.starts_with('/') && !href.starts_with("//") ? "https://page.invalid" + href : href;
    const AddressParts parts = partsOf(address);
    return senseOfAddress(parts.path, parts.slug).section || parts.slug.starts_with('@');
}

/// Whether a line is a byline, a quotation, a button or a count of comments.
bool isNoName(const Document& document, const CardLine& line)
{
    constexpr WordGroup kOther[] = {WordGroup::Author, WordGroup::Comment, WordGroup::ReadMore, WordGroup::Share, WordGroup::Subscribe, WordGroup::Advert};
    const bool other = std::ranges::any_of(kOther, [&](WordGroup group) { return line.measures.groupWords[static_cast<std::size_t>(group)] > 0; });
    constexpr SectionSenseSet kLabels = bit(SectionSense::Talk) | bit(SectionSense::MoreFrom);
    return other || line.measures.quotes > 0 || (sensesOf(line.text) & kLabels) != 0 || closest(document, line.element, Tag::Button) != kNoNode;
}

/// Whether a line may name a publisher: short, a name, and neither the title nor the time nor a tag in a list of tags.
bool canBeSource(const Document& document, NodeId card, const CardLine& line, const std::string& title, const CardSettings& settings)
{
    return line.measures.words >= 1 && line.measures.words <= kSourceWords && line.measures.startsUpper && line.measures.stops == 0
        && title.find(line.text) == std::string::npos && !timeOfLine(line, settings)
        && closest(document, line.element, Tag::Li) == closest(document, card, Tag::Li);
}

QString sourceIn(const Document& document, const PageMeasures& page, NodeId card, const std::vector<CardLine>& lines, const std::string& title,
    int timeLine, const CardSettings& settings)
{
    const auto named = [&](const CardLine& line) {
        return line.measures.words <= kSourceWords + 2 && line.text != title && line.measures.words > 0 && !timeOfLine(line, settings)
            && speaksOfSource(page, document, line.element);
    };
    if (const auto found = std::find_if(lines.begin(), lines.end(), named); found != lines.end())
        return toQString(found->text);
    if (timeLine < 0)
        return {};
    // Beside the time, before it first: "France 24 · 2 hours ago". The point between is no line.
    for (const int step : {-1, 1}) {
        int at = timeLine + step;
        while (at >= 0 && at < static_cast<int>(lines.size()) && lines[static_cast<std::size_t>(at)].measures.words == 0)
            at += step;
        if (at < 0 || at >= static_cast<int>(lines.size()))
            continue;
        const CardLine& line = lines[static_cast<std::size_t>(at)];
        if (canBeSource(document, card, line, title, settings) && !isNoName(document, line) && !leadsToSection(document, line)
            && !speaksOfSection(page, document, line.element))
            return toQString(line.text);
    }
    return {};
}

bool isIcon(const Document& document, NodeId image)
{
    const std::string_view source = document.attribute(image, "src");
    const std::string_view path = source.substr(0, source.find_first_of("?#"));
    const int width = std::atoi(std::string(document.attribute(image, "width")).c_str());
    const int height = std::atoi(std::string(document.attribute(image, "height")).c_str());
    return path.ends_with(".svg") || (width > 0 && width < kIconSide) || (height > 0 && height < kIconSide);
}

/// Whether an <img> holds the place of a picture that a script, or the <noscript> behind it, shows.
bool isPlaceholder(const Document& document, NodeId image)
{
    const std::string_view source = document.attribute(image, "src");
    const auto isData = [](const Attribute& each) { return each.name.starts_with("data-") || each.name == "srcset"; };
    const auto& attributes = document.attributes(image);
    return (source.empty() || source.starts_with("data:")) && std::none_of(attributes.begin(), attributes.end(), isData);
}

NodeId pictureIn(const Document& document, NodeId root)
{
    NodeId background = kNoNode;
    NodeId placeholder = kNoNode;
    for (NodeId id = root; id < document[root].end; ++id) {
        if (!document.isElement(id))
            continue;
        if ((document.tag(id) == Tag::Img || document[id].text == "amp-img") && !isIcon(document, id)) {
            if (!isPlaceholder(document, id))
                return id;
            placeholder = placeholder == kNoNode ? id : placeholder;
        } else if (background == kNoNode && !cardPicture(document, id).empty()) {
            background = id;
        }
    }
    return background != kNoNode ? background : placeholder;
}

/// The picture of a card, or of another link to its story: a link to a section may part the two.
NodeId pictureOfCard(const Document& document, const LinkTarget& target, NodeId card)
{
    NodeId picture = pictureIn(document, card);
    for (std::size_t i = 0; i < target.anchors.size() && picture == kNoNode; ++i)
        picture = pictureIn(document, target.anchors[i]);
    return picture;
}

/// Whether a block is the line that says who published the story and when: "Coast Courier · 2 days ago".
bool isDateline(const TextBlock& block, NodeId timeNode)
{
    return timeNode != kNoNode && block.first <= timeNode && timeNode <= block.last && block.text.stops == 0
        && block.text.words <= kSourceWords + kTimeWords;
}

bool isShortSentence(const Document& document, const TextBlock& block)
{
    const auto words = [&](WordGroup group) { return block.text.groupWords[static_cast<std::size_t>(group)]; };
    return block.text.words >= kShortSummaryWords && block.text.stops > 0 && document.tag(block.container) == Tag::P && words(WordGroup::ReadMore) == 0
        && words(WordGroup::Comment) == 0 && words(WordGroup::Author) == 0 && words(WordGroup::Date) == 0;
}

/// The sentence below the title where both are links to the story, or one link is the whole card.
const TextBlock* linkedSummary(const Document& document, const PageMeasures& page, const LinkTarget& target, NodeId card, const std::string& title, NodeId timeNode)
{
    bool titleSeen = false;
    for (const TextBlock& block : page.text.blocks) {
        if (!document.contains(card, block.first))
            continue;
        const bool own = std::ranges::any_of(target.anchors, [&](NodeId anchor) { return document.contains(anchor, block.first); });
        const std::string text = textOf(document, block.container);
        const bool isTitle = text.find(title) != std::string::npos;
        const bool sentence = block.text.words >= kSummaryWords || isShortSentence(document, block);
        if (titleSeen && own && !isTitle && sentence && headingLevel(document.tag(block.container)) == 0 && !isDateline(block, timeNode))
            return &block;
        titleSeen = titleSeen || isTitle;
    }
    return nullptr;
}

/// The blocks of a card that are the story's own sentences.
std::vector<const TextBlock*> sentencesIn(const Document& document, const PageMeasures& page, NodeId card, const std::string& title, NodeId timeNode)
{
    std::vector<const TextBlock*> sentences;
    for (const TextBlock& block : page.text.blocks)
        if (document.contains(card, block.first) && (block.text.words >= kSummaryWords || isShortSentence(document, block)) && block.text.linkWords * 2 < block.text.words
            && !isDateline(block, timeNode) && textOf(document, block.container) != title)
            sentences.push_back(&block);
    return sentences;
}

/// Whether the sentences are the story itself: many of them, or several paragraphs. A teaser is one short paragraph.
bool isBody(const std::vector<const TextBlock*>& sentences)
{
    std::uint32_t words = 0;
    std::uint32_t paragraphs = 0;
    for (const TextBlock* block : sentences) {
        words += block->text.words;
        paragraphs += isParagraphLike(*block);
    }
    return words >= kBodyWords || (paragraphs > 1 && words >= kParagraphedBodyWords);
}

/// Whether the title stands above the first sentence. A link to another story below it ("Read the full article: …") stands in a text
/// that is not that story's.
bool isTitled(const Document& document, const PageMeasures& page, NodeId card, const std::string& title, const TextBlock& sentence)
{
    for (const TextBlock& block : page.text.blocks) {
        if (block.first >= sentence.first)
            return false;
        if (document.contains(card, block.first) && textOf(document, block.container).find(title) != std::string::npos)
            return true;
    }
    return false;
}

/// The card from its first sentence on: what stands above is title, source, time and tags.
Selection bodyFrom(const Document& document, NodeId card, const std::vector<const TextBlock*>& sentences)
{
    NodeId root = sentences.front()->container;
    for (const TextBlock* block : sentences)
        root = commonAncestor(document, root, block->container);
    Selection body;
    body.roots = {document.contains(root, card) ? card : root};
    body.excluded = NodeMask(document.size());
    for (NodeId id = body.roots.front(); id < sentences.front()->first; ++id)
        if (document[id].end <= sentences.front()->first)
            body.excluded.set(id);
    return body;
}

} // namespace

Headline readCard(const Document& document, const PageMeasures& page, const LinkTarget& target, const LinkCard& card, const CardSettings& settings)
{
    const std::string title = titleOf(document, page, target, card.element);
    const std::vector<CardLine> lines = linesOf(document, page, card.element);
    Headline headline;
    headline.title = toQString(title);
    int timeLine = -1;
    headline.publishedTime = publishedIn(document, card.element, lines, settings, timeLine);
    headline.source = sourceIn(document, page, card.element, lines, title, timeLine, settings);
    headline.picture = pictureOfCard(document, target, card.element);
    const NodeId timeNode = timeLine < 0 ? kNoNode : lines[static_cast<std::size_t>(timeLine)].node;
    const auto sentences = sentencesIn(document, page, card.element, title, timeNode);
    if (isBody(sentences) && isTitled(document, page, card.element, title, *sentences.front()))
        headline.body = bodyFrom(document, card.element, sentences);
    else if (!sentences.empty())
        headline.summary = toQString(collapseSpace(textOf(document, sentences.front()->container)));
    else if (const TextBlock* linked = linkedSummary(document, page, target, card.element, title, timeNode))
        headline.summary = toQString(collapseSpace(textOf(document, linked->container)));
    return headline;
}

} // namespace broadsheet
