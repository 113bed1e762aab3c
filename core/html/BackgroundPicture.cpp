#include "core/html/BackgroundPicture.h"

#include "core/html/Text.h"
#include "core/html/Tokens.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

// Words of classes that say: this element is there to show a picture.
constexpr auto kPictureWords = std::to_array<std::string_view>({"image", "img", "photo", "picture", "photograph"});
// Words that say that the picture is not the story's.
constexpr auto kDecorationWords = std::to_array<std::string_view>({"icon", "avatar", "logo", "sprite", "bg", "hero", "background", "placeholder"});
constexpr auto kLazyBackgrounds = std::to_array<std::string_view>({
    "data-bg", "data-background", "data-background-image", "data-bg-src", "data-background-src", "data-lazy-bg", "data-src", "data-original",
    "data-lazy-src", "data-img-url", "data-image", "data-image-url",
});

bool mayShowPicture(Tag tag) { return tag == Tag::Div || tag == Tag::Span || tag == Tag::A || tag == Tag::I || tag == Tag::Figure; }

template <std::size_t Count>
bool hasWordOf(std::string_view classes, const std::array<std::string_view, Count>& words)
{
    bool has = false;
    forEachToken(classes, [&](std::string_view word) { has = has || std::ranges::find(words, word) != words.end(); });
    return has;
}

bool isDecoration(std::string_view classes) { return hasWordOf(classes, kDecorationWords); }

bool isNamedPicture(std::string_view classes) { return hasWordOf(classes, kPictureWords) && !isDecoration(classes); }

bool isEmpty(const Document& document, NodeId element)
{
    for (NodeId id = element + 1; id < document[element].end; ++id)
        if (document.isElement(id) || !isBlank(document[id].text))
            return false;
    return true;
}

/// What stands in "url(…)", without quotation marks; the value itself when there is no url().
std::string_view insideUrl(std::string_view value)
{
    const std::size_t start = value.find("url(");
    if (start == std::string_view::npos)
        return value;
    std::string_view inside = value.substr(start + 4);
    inside = inside.substr(0, inside.find(')'));
    constexpr std::string_view marks = "'\" \t\n";
    const std::size_t first = inside.find_first_not_of(marks);
    return first == std::string_view::npos ? std::string_view() : inside.substr(first, inside.find_last_not_of(marks) - first + 1);
}

std::string_view styledPicture(std::string_view style)
{
    const std::size_t at = style.find("background");
    if (at == std::string_view::npos)
        return {};
    const std::string_view declaration = style.substr(at, style.find(';', at) - at);
    return declaration.find("url(") == std::string_view::npos ? std::string_view() : insideUrl(declaration);
}

std::string_view declaredPicture(const Document& document, NodeId element)
{
    for (const std::string_view name : kLazyBackgrounds)
        if (const std::string_view value = document.attribute(element, name); !isBlank(value))
            return insideUrl(value);
    return styledPicture(document.attribute(element, "style"));
}

bool canShowPicture(const Document& document, NodeId element)
{
    return document.isElement(element) && mayShowPicture(document.tag(element)) && isEmpty(document, element);
}

} // namespace

std::string_view backgroundPicture(const Document& document, NodeId element)
{
    const bool shows = canShowPicture(document, element) && isNamedPicture(document.attribute(element, "class"));
    return shows ? declaredPicture(document, element) : std::string_view();
}

std::string_view cardPicture(const Document& document, NodeId element)
{
    const bool shows = canShowPicture(document, element) && !isDecoration(document.attribute(element, "class"));
    return shows ? declaredPicture(document, element) : std::string_view();
}

} // namespace broadsheet
