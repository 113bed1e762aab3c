#include "core/exchange/MarkdownEscape.h"
#include "core/exchange/MarkdownInline.h"

#include <QList>
#include <QString>

namespace broadsheet::markdown {
namespace {

using Kind = Piece::Kind;

/// What CommonMark's flanking rules ask of a neighbour.
enum class Neighbour { Space, Punctuation, Letter };

Neighbour neighbourOf(char32_t character)
{
    if (QChar::isSpace(character))
        return Neighbour::Space;
    return QChar::isPunct(character) || QChar::isSymbol(character) ? Neighbour::Punctuation : Neighbour::Letter;
}

char32_t endOf(const std::string& utf8, bool last)
{
    const QList<uint> characters = QString::fromStdString(utf8).toUcs4();
    return characters.isEmpty() ? U' ' : (last ? characters.last() : characters.first());
}

bool isDelimiter(const Piece& piece)
{
    return (piece.kind == Kind::Open || piece.kind == Kind::Close) && piece.mark != MarkKind::Link;
}

/// What stands next to the delimiter at `i`, other delimiters passed over; `step` is -1 or 1.
Neighbour beside(const std::vector<Piece>& pieces, std::size_t i, int step)
{
    auto at = static_cast<std::ptrdiff_t>(i) + step;
    const auto size = static_cast<std::ptrdiff_t>(pieces.size());
    while (at >= 0 && at < size && isDelimiter(pieces[static_cast<std::size_t>(at)]))
        at += step;
    if (at < 0 || at >= size)
        return Neighbour::Space;
    const Piece& piece = pieces[static_cast<std::size_t>(at)];
    if (piece.kind == Kind::Space || piece.kind == Kind::Break)
        return Neighbour::Space;
    return piece.kind == Kind::Text ? neighbourOf(endOf(piece.text, step < 0)) : Neighbour::Punctuation;
}

/// Whether `inner` makes the delimiter stick to its content, given what stands outside.
bool flanks(Neighbour inner, Neighbour outer)
{
    return inner == Neighbour::Letter || (inner == Neighbour::Punctuation && outer != Neighbour::Letter);
}

struct Spelling {
    std::string_view delimiter; ///< empty: Markdown has none
    std::string_view openTag;
    std::string_view closeTag;
};

Spelling spellingOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Emphasis: return {"*", "<em>", "</em>"};
    case MarkKind::Strong: return {"**", "<strong>", "</strong>"};
    case MarkKind::Deleted: return {"~~", "<del>", "</del>"};
    case MarkKind::Superscript: return {"", "<sup>", "</sup>"};
    case MarkKind::Subscript: return {"", "<sub>", "</sub>"};
    case MarkKind::Link: break;
    }
    return {};
}

/// Whether each mark, at its Open and its Close, must be a tag.
std::vector<bool> needsTag(const std::vector<Piece>& pieces)
{
    std::vector<bool> result(pieces.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind == Kind::Open)
            open.push_back(i);
        if (pieces[i].kind != Kind::Close || open.empty())
            continue;
        const std::size_t start = open.back();
        open.pop_back();
        const bool fits = flanks(beside(pieces, start, 1), beside(pieces, start, -1))
                          && flanks(beside(pieces, i, -1), beside(pieces, i, 1));
        result[start] = result[i] = !fits || spellingOf(pieces[i].mark).delimiter.empty();
    }
    return result;
}

std::string markOf(const Piece& piece, bool asTag)
{
    const bool opens = piece.kind == Kind::Open;
    if (piece.mark == MarkKind::Link)
        return opens ? "[" : "](" + destination(piece.address) + ")";
    const Spelling spelling = spellingOf(piece.mark);
    return std::string(!asTag ? spelling.delimiter : opens ? spelling.openTag : spelling.closeTag);
}

std::string textOf(const Piece& piece, Place place, const Piece* next)
{
    std::string result = escapeText(piece.text, place);
    const bool beforeLink = next != nullptr && next->kind == Kind::Open && next->mark == MarkKind::Link;
    if (beforeLink && result.back() == '!')
        result.insert(result.size() - 1, 1, '\\'); // "![" would begin a picture
    return result;
}

} // namespace

std::string render(const std::vector<Piece>& pieces)
{
    const std::vector<bool> asTag = needsTag(pieces);
    std::string result;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const Piece* next = i + 1 < pieces.size() ? &pieces[i + 1] : nullptr;
        const Place place = result.empty() || result.back() == '\n' ? Place::LineStart : Place::Inside;
        switch (piece.kind) {
        case Kind::Text: result += textOf(piece, place, next); break;
        case Kind::Space: result += ' '; break;
        case Kind::Break: result += piece.text; break;
        case Kind::Code: result += codeSpan(piece.text); break;
        case Kind::Picture: result += "![" + escapeText(piece.text, Place::Inside) + "](" + destination(piece.address) + ")"; break;
        case Kind::Open: case Kind::Close: result += markOf(piece, asTag[i]); break;
        }
    }
    return result;
}

} // namespace broadsheet::markdown
