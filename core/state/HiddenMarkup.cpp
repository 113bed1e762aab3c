#include "core/state/HiddenMarkup.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/language/Words.h"
#include "core/metadata/FieldText.h"
#include "core/state/BodyMarkup.h"
#include "core/state/PlainMarkup.h"

namespace broadsheet::state {
namespace {

/// Words in paragraphs from which hidden markup is plainly a story.
constexpr int kFewestWords = 80;
/// Words from which a paragraph is one, and how many of them a story has.
constexpr int kParagraphWords = 12;
constexpr int kFewestParagraphs = 2;

/// What templates write where a script puts something in.
bool hasPlaceHolders(std::string_view text)
{
    for (const std::string_view mark : {"{{", "${", "<%", "[[", "{%"})
        if (text.find(mark) != std::string_view::npos)
            return true;
    return false;
}

struct Gathered {
    std::string markup;
    int words = 0;
    int paragraphs = 0;
};

std::string_view elementFor(Tag tag)
{
    switch (tag) {
    case Tag::H2: return "h2";
    case Tag::H3: return "h3";
    case Tag::H4: return "h4";
    case Tag::Blockquote: return "blockquote";
    case Tag::Li: return "li";
    case Tag::P: return "p";
    default: return {};
    }
}

/// The paragraphs and headings below an element, as markup of our own.
Gathered gather(const Document& document, NodeId root)
{
    Gathered found;
    for (NodeId id = root + 1; id < document[root].end; ++id) {
        const std::string_view element = document.isElement(id) ? elementFor(document.tag(id)) : std::string_view();
        if (element.empty())
            continue;
        const std::string text = textOf(document, id);
        const int words = countWords(text).total();
        if (words == 0)
            continue;
        found.words += words;
        found.paragraphs += element == "p" && words >= kParagraphWords ? 1 : 0;
        found.markup.append("<").append(element).append(">").append(escaped(toQString(text))).append("</").append(element).append(">");
        id = document[id].end - 1;
    }
    return found;
}

Gathered gatherText(std::string_view text)
{
    Gathered found;
    const QString markup = toQString(text);
    if (!hasMarkup(markup) || markup.count(QLatin1String("<p"), Qt::CaseInsensitive) < kFewestParagraphs)
        return found;
    found.markup = text;
    found.paragraphs = kFewestParagraphs;
    const std::string plain = withoutMarkup(markup).toStdString();
    found.words = countWords(plain).total();
    return found;
}

} // namespace

std::optional<CarriedStory> storyInHiddenMarkup(const Document& document, const QString& title)
{
    Gathered best;
    for (NodeId id = 0; id < document.size(); ++id) {
        const NodeId child = document.isElement(id) ? document.firstChild(id) : kNoNode;
        const bool textarea = child != kNoNode && document.tag(id) == Tag::Textarea && document.isText(child);
        if (child == kNoNode || !(textarea || document.tag(id) == Tag::Template))
            continue;
        Gathered found = textarea ? gatherText(document[child].text) : gather(document, id);
        if (found.words > best.words && !hasPlaceHolders(found.markup))
            best = std::move(found);
        id = document[id].end - 1;
    }
    if (best.words < kFewestWords || best.paragraphs < kFewestParagraphs)
        return std::nullopt;
    CarriedStory story;
    story.title = title;
    story.body = std::move(best.markup);
    story.words = best.words;
    story.from = StoryOrigin::Template;
    return story;
}

} // namespace broadsheet::state
