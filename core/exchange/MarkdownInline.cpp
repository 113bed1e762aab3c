#include "core/exchange/MarkdownInline.h"

#include "core/html/Text.h"

#include <iterator>
#include <optional>
#include <utility>

namespace broadsheet::markdown {
namespace {

using Kind = Piece::Kind;

bool isGap(const Piece& piece) { return piece.kind == Kind::Space || piece.kind == Kind::Break; }
bool mayMerge(MarkKind kind) { return kind != MarkKind::Link; }

} // namespace

void MarkdownInline::text(std::string_view utf8)
{
    const std::string words = collapseSpace(utf8);
    if (words.empty()) {
        if (!utf8.empty())
            space();
        return;
    }
    if (isBlank(utf8.substr(0, 1)))
        space();
    m_pieces.push_back({Kind::Text, words, {}, {}});
    if (isBlank(utf8.substr(utf8.size() - 1)))
        space();
}

void MarkdownInline::code(std::string_view utf8)
{
    if (std::string words = collapseSpace(utf8); !words.empty())
        m_pieces.push_back({Kind::Code, std::move(words), {}, {}});
}

void MarkdownInline::picture(std::string_view alternative, std::string_view address)
{
    m_pieces.push_back({Kind::Picture, collapseSpace(alternative), std::string(address), {}});
}

void MarkdownInline::lineBreak(std::string_view markup) { gap({Kind::Break, std::string(markup), {}, {}}); }
void MarkdownInline::space() { gap({Kind::Space, {}, {}, {}}); }

/// White space after an opening mark belongs before it, since "** word**" is no emphasis. Of several gaps in a row one
/// stays, a line break rather than a space; there is none at the beginning.
void MarkdownInline::gap(Piece piece)
{
    auto place = m_pieces.end();
    while (place != m_pieces.begin() && std::prev(place)->kind == Kind::Open)
        --place;
    if (place == m_pieces.begin())
        return;
    if (!isGap(*std::prev(place)))
        m_pieces.insert(place, std::move(piece));
    else if (piece.kind == Kind::Break)
        *std::prev(place) = std::move(piece);
}

void MarkdownInline::open(MarkKind kind, std::string_view address)
{
    const Piece piece{Kind::Open, {}, std::string(address), kind};
    m_open.push_back(piece);
    const bool continues = !m_pieces.empty() && m_pieces.back().kind == Kind::Close && m_pieces.back().mark == kind;
    if (continues && mayMerge(kind))
        m_pieces.pop_back(); // "**a****b**" would be no emphasis: one run instead
    else
        m_pieces.push_back(piece);
}

void MarkdownInline::close()
{
    pushClose(std::move(m_open.back()));
    m_open.pop_back();
}

/// A mark around nothing goes; white space before a closing mark belongs after it.
void MarkdownInline::pushClose(Piece open)
{
    std::optional<Piece> last;
    if (!m_pieces.empty() && isGap(m_pieces.back())) {
        last = std::move(m_pieces.back());
        m_pieces.pop_back();
    }
    if (!m_pieces.empty() && m_pieces.back().kind == Kind::Open) {
        m_pieces.pop_back();
    } else if (!m_pieces.empty()) {
        open.kind = Kind::Close;
        m_pieces.push_back(std::move(open));
    }
    if (last)
        gap(std::move(*last));
}

void MarkdownInline::trimEnd()
{
    while (!m_pieces.empty() && isGap(m_pieces.back()))
        m_pieces.pop_back();
}

std::string MarkdownInline::take()
{
    for (auto mark = m_open.rbegin(); mark != m_open.rend(); ++mark)
        pushClose(*mark);
    trimEnd();
    const std::string result = render(m_pieces);
    m_pieces = m_open;
    return result;
}

} // namespace broadsheet::markdown
