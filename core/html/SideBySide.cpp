#include "core/html/SideBySide.h"

#include "core/html/Classes.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Bytes that begin a character, up to the letters of Europe and the Near East; longer ones begin scripts without spaces, or signs.
constexpr unsigned char kLongCharacter = 0xe0;

constexpr bool beginsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }

constexpr bool isWordCharacter(unsigned char lead)
{
    return (lead >= '0' && lead <= '9') || (lead >= 'a' && lead <= 'z') || (lead >= 'A' && lead <= 'Z') || (lead >= 0x80 && lead < kLongCharacter);
}

bool beginsWithWord(std::string_view text)
{
    return !text.empty() && isWordCharacter(static_cast<unsigned char>(text.front()));
}

bool endsWithWord(std::string_view text)
{
    const auto lead = std::ranges::find_if(text.rbegin(), text.rend(), beginsCharacter);
    return lead != text.rend() && isWordCharacter(static_cast<unsigned char>(*lead));
}

/// Several words are no part of one.
bool holdsWords(const InlineBox& box)
{
    return box.first.data() != box.last.data() || box.first.find(' ') != std::string_view::npos;
}

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool beginsWithCapital(std::string_view text) { return !text.empty() && text.front() >= 'A' && text.front() <= 'Z'; }

/// One letter alone may be a part of a word that moves letter by letter, or its initial.
bool isLetter(const InlineBox& box)
{
    const bool isOneText = box.first.data() == box.last.data();
    return isOneText && std::ranges::count_if(box.first, beginsCharacter) < 2 && (box.first.empty() || !isDigit(box.first.front()));
}

bool isFigure(const InlineBox& box) { return box.first.size() == 1 && box.first.data() == box.last.data() && isDigit(box.first.front()); }

/// The figures of a number that counts up.
bool areFigures(const InlineBox& before, const InlineBox& after) { return isFigure(before) && isFigure(after); }

bool areAlike(const InlineBox& before, const InlineBox& after) { return before.tag == after.tag && before.classes == after.classes; }

bool areOneLink(const InlineBox& before, const InlineBox& after) { return before.tag == Tag::A && after.tag == Tag::A && before.href == after.href; }

/// Displayed as a block, by its own style or by the classes of the large style sheets, or the name of a field.
bool isBlock(const InlineBox& box)
{
    constexpr auto kClasses = std::to_array<std::string_view>({"block", "d-block", "d-flex"});
    constexpr auto kDisplays = std::to_array<std::string_view>(
        {"display:block", "display:flex", "display:grid", "display: block", "display: flex", "display: grid"});
    return box.tag == Tag::Label || hasAnyClass(box.classes, kClasses)
        || std::ranges::any_of(kDisplays, [&](std::string_view display) { return box.style.find(display) != std::string_view::npos; });
}

bool standApartInRow(const InlineBox& before, const InlineBox& after)
{
    if (areOneLink(before, after) || before.classes.empty() || after.classes.empty())
        return false;
    return areAlike(before, after) ? (!isLetter(before) || !isLetter(after)) && !areFigures(before, after)
                                   : !isLetter(before) && !isLetter(after) && (holdsWords(before) || holdsWords(after));
}

bool standApartInLine(const InlineBox& before, const InlineBox& after)
{
    return !before.classes.empty() && !after.classes.empty() && !areOneLink(before, after) && (holdsWords(before) || holdsWords(after))
        && beginsWithCapital(after.first);
}

} // namespace

BoxParent boxParent(Tag tag)
{
    switch (tag) {
    case Tag::Div: case Tag::Section: case Tag::Article: case Tag::Header: case Tag::Footer: case Tag::Aside: case Tag::Nav:
    case Tag::Main: case Tag::Td: return BoxParent::Row;
    case Tag::P: case Tag::A: case Tag::Span: case Tag::Label: case Tag::Figcaption: case Tag::Li:
    case Tag::H1: case Tag::H2: case Tag::H3: case Tag::H4: case Tag::H5: case Tag::H6: return BoxParent::Line;
    default: return BoxParent::None;
    }
}

bool mayBeBox(Tag tag)
{
    switch (tag) {
    case Tag::Span: case Tag::A: case Tag::Label: case Tag::Strong: case Tag::B: case Tag::Em: case Tag::I: case Tag::Small: case Tag::Time: return true;
    default: return false;
    }
}

bool standApart(const InlineBox& before, const InlineBox& after, BoxParent parent)
{
    if (!endsWithWord(before.last) || !beginsWithWord(after.first))
        return false;
    return isBlock(before) || isBlock(after) || (parent == BoxParent::Row && standApartInRow(before, after))
        || (parent == BoxParent::Line && standApartInLine(before, after));
}

} // namespace broadsheet
