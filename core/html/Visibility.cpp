#include "core/html/Visibility.h"

#include "core/html/Classes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadsheet {
namespace {

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// `word` is lower case.
bool equalsIgnoringCase(std::string_view text, std::string_view word)
{
    if (text.size() != word.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (lower(text[i]) != word[i])
            return false;
    return true;
}

std::string_view withoutImportance(std::string_view value)
{
    return trimmed(value.substr(0, value.find('!')));
}

/// Whether a length moves what it shifts off every screen: "-9999px", "-999em".
bool isOffScreen(std::string_view length)
{
    constexpr int kFarPixels = -5000;
    constexpr int kFarLetters = -300; // the same in em and rem
    int number = 0;
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), number);
    if (error != std::errc())
        return false;
    const std::string_view unit = trimmed(length.substr(static_cast<std::size_t>(end - length.data())));
    const bool isPixels = unit.empty() || equalsIgnoringCase(unit, "px");
    const bool isLetters = equalsIgnoringCase(unit, "em") || equalsIgnoringCase(unit, "rem");
    return (isPixels && number <= kFarPixels) || (isLetters && number <= kFarLetters);
}

constexpr auto kEdges = std::to_array<std::string_view>({"left", "right", "top", "bottom"});

/// The last declaration of a property wins, as in CSS; importance is not weighed.
bool styleHides(std::string_view style)
{
    bool displayNone = false;
    bool invisible = false;
    bool isPlaced = false;
    std::array<bool, kEdges.size()> isFar{};
    while (!style.empty()) {
        const std::size_t end = style.find(';');
        const std::string_view declaration = style.substr(0, end);
        style = end == std::string_view::npos ? std::string_view{} : style.substr(end + 1);
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string_view property = trimmed(declaration.substr(0, colon));
        const std::string_view value = withoutImportance(declaration.substr(colon + 1));
        if (equalsIgnoringCase(property, "display"))
            displayNone = equalsIgnoringCase(value, "none");
        else if (equalsIgnoringCase(property, "visibility"))
            invisible = equalsIgnoringCase(value, "hidden");
        else if (equalsIgnoringCase(property, "position"))
            isPlaced = equalsIgnoringCase(value, "absolute") || equalsIgnoringCase(value, "fixed");
        else if (const auto edge = std::ranges::find_if(kEdges, [&](std::string_view each) { return equalsIgnoringCase(property, each); }); edge != kEdges.end())
            isFar[static_cast<std::size_t>(edge - kEdges.begin())] = isOffScreen(value);
    }
    return displayNone || invisible || (isPlaced && std::ranges::find(isFar, true) != isFar.end());
}

constexpr bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// A piece of a page that the server sent late, hidden until a script moves it into its place: <div hidden id="S:1f">.
bool isLatePiece(const Document& document, NodeId id)
{
    const std::string_view name = document.attribute(id, "id");
    if (document.tag(id) != Tag::Div || name.size() < 3 || !name.starts_with("S:"))
        return false;
    for (const char c : name.substr(2))
        if (!isHexDigit(c))
            return false;
    return true;
}

/// ai2html makes a drawing in several widths, and its style sheet shows the one that fits.
constexpr std::array<std::string_view, 1> kArtboard{"g-artboard"};

// Bootstrap and Tailwind, Bootstrap 5 and Drupal, WordPress, HTML5 Boilerplate, Drupal 7, Foundation, Bulma, Angular, GOV.UK, jQuery UI, and
// the names that hand-written style sheets give the same recipe.
constexpr auto kForScreenReaders = std::to_array<std::string_view>({
    "sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden", "element-invisible", "show-for-sr", "is-sr-only", "cdk-visually-hidden",
    "govuk-visually-hidden", "ui-helper-hidden-accessible", "u-visually-hidden", "hidden-visually", "screen-reader-only", "screenreader-only",
    "screen-reader", "screenreader", "a11y-hidden", "assistive-text", "sr_only", "sronly",
});

/// Whether an artboard is one that does not fit a reading column.
bool isOfAnotherWidth(const Document& document, NodeId id)
{
    constexpr int kColumn = 600; // CSS pixels
    const auto number = [&](std::string_view name, int otherwise) {
        const std::string_view value = document.attribute(id, name);
        std::from_chars(value.data(), value.data() + value.size(), otherwise);
        return otherwise;
    };
    return number("data-min-width", 0) > kColumn || number("data-max-width", kColumn) < kColumn;
}

} // namespace

bool isHidden(const Document& document, NodeId id)
{
    const bool isInput = document.tag(id) == Tag::Input;
    bool open = false;
    for (const Attribute& attribute : document.attributes(id)) {
        if (attribute.name == "hidden" && !equalsIgnoringCase(trimmed(attribute.value), "until-found") && !isLatePiece(document, id))
            return true;
        if (attribute.name == "style" && styleHides(attribute.value))
            return true;
        if (isInput && attribute.name == "type" && equalsIgnoringCase(trimmed(attribute.value), "hidden"))
            return true;
        if (attribute.name == "class" && hasAnyClass(attribute.value, kArtboard) && isOfAnotherWidth(document, id))
            return true;
        open = open || attribute.name == "open";
    }
    return document.tag(id) == Tag::Dialog && !open;
}

bool isAriaHidden(const Document& document, NodeId id)
{
    return equalsIgnoringCase(trimmed(document.attribute(id, "aria-hidden")), "true");
}

bool isForScreenReaders(const Document& document, NodeId id)
{
    return hasAnyClass(document.attribute(id, "class"), kForScreenReaders);
}

} // namespace broadsheet
