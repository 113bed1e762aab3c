#include "core/state/BlockKinds.h"

#include "core/state/StoryKeys.h"

#include <QJsonArray>

#include <algorithm>

namespace broadsheet::state {
namespace {

struct Row {
    BlockKind kind;
    std::string_view words; ///< parted by a space, as plainKey writes them, with one before and behind
};

/// Block names of the editors whose trees stand in pages: rich text of headless systems, block editors, parsers' trees.
constexpr Row kRows[] = {
    {BlockKind::Paragraph, " paragraph p unstyled textblock coreparagraph normal para "},
    {BlockKind::Heading, " heading header h1 h2 h3 h4 h5 h6 subheading subheadline subhead crosshead headerone headertwo headerthree "
                         "headerfour heading1 heading2 heading3 heading4 heading5 heading6 coreheading interstitialtitle "},
    {BlockKind::List, " list ul unorderedlist bulletedlist bulletlist corelist "},
    {BlockKind::OrderedList, " ol orderedlist numberedlist "},
    {BlockKind::Item, " listitem li unorderedlistitem orderedlistitem bulletedlistitem numberedlistitem corelistitem "},
    {BlockKind::Quote, " quote blockquote pullquote corequote quotation "},
    {BlockKind::Code, " code codeblock pre preformatted corecode "},
    {BlockKind::Image, " image img figure picture photo coreimage imageblock "},
    {BlockKind::Link, " link a hyperlink anchor "},
    {BlockKind::Bold, " bold strong b "},
    {BlockKind::Italic, " italic em emphasis i "},
    {BlockKind::Break, " break br hardbreak linebreak softbreak "},
    {BlockKind::Left, " ad ads advert advertisement advertising embed customembed oembed oembedresponse newsletter newslettersignup "
                      "related relatedarticles relatedlinks relatedcontent relatedstories readmore interstitiallink linklist promo "
                      "recommendations script style iframe video audio gallery socialmedia comments button divider hr "},
};

BlockKind kindNamed(const QString& name)
{
    std::string word = " ";
    word.append(plainKey(name)).append(" ");
    const auto* row = std::find_if(std::begin(kRows), std::end(kRows),
        [&](const Row& r) { return word.size() > 2 && r.words.find(word) != std::string_view::npos; });
    return row == std::end(kRows) ? BlockKind::Unknown : row->kind;
}

constexpr QLatin1StringView kNames[] = {
    QLatin1StringView("type"), QLatin1StringView("_type"), QLatin1StringView("nodeType"), QLatin1StringView("blockName"),
    QLatin1StringView("tagName"), QLatin1StringView("tag"), QLatin1StringView("kind"), QLatin1StringView("__typename"),
    QLatin1StringView("name"),
};

} // namespace

BlockKind blockKindOf(const QJsonObject& block)
{
    // Where every block is of one type, its style tells a paragraph from a heading or a quotation.
    const BlockKind styled = kindNamed(block.value(QLatin1StringView("style")).toString());
    if (block.contains(QLatin1StringView("listItem")))
        return BlockKind::Item;
    if (styled != BlockKind::Unknown)
        return styled;
    for (const QLatin1StringView name : kNames) {
        const BlockKind kind = kindNamed(block.value(name).toString());
        if (kind != BlockKind::Unknown)
            return kind;
    }
    return BlockKind::Unknown;
}

std::string_view headingElement(const QJsonObject& block)
{
    constexpr std::string_view kElements[] = {"h2", "h3", "h4", "h5", "h6"};
    int level = 2;
    QJsonObject where = block;
    for (const auto& inner : {QLatin1StringView("attrs"), QLatin1StringView("data")})
        if (!where.contains(QLatin1StringView("level")) && block.value(inner).isObject())
            where = block.value(inner).toObject();
    if (const int given = where.value(QLatin1StringView("level")).toInt(0); given > 0)
        level = given;
    for (const auto& key : {QLatin1StringView("style"), QLatin1StringView("type"), QLatin1StringView("nodeType"), QLatin1StringView("tagName")})
        if (const QString name = block.value(key).toString(); !name.isEmpty() && name.back().isDigit())
            level = name.back().digitValue();
    return kElements[std::clamp(level, 2, 6) - 2];
}

} // namespace broadsheet::state
