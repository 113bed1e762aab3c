#include "core/exchange/MarkdownBlocks.h"

#include <algorithm>
#include <utility>

namespace broadsheet::markdown {
namespace {

char delimiterOf(ListKind kind, bool other)
{
    if (kind == ListKind::Bullets)
        return other ? '*' : '-';
    return other ? ')' : '.';
}

/// A blank line inside a quotation is ">", not "> ".
void trimEnd(std::string& text) { text.erase(text.find_last_not_of(' ') + 1); }

} // namespace

bool MarkdownBlocks::isTight() const
{
    if (m_mustPart || m_shared == 0)
        return false;
    const Level& level = m_levels[m_shared - 1];
    if (level.container == Container::List)
        return level.spacing == ListSpacing::Tight;
    return level.container == Container::Item && m_levels[m_shared - 2].spacing == ListSpacing::Tight;
}

std::string MarkdownBlocks::prefixOfRest(std::size_t levels) const
{
    std::string result;
    for (std::size_t i = 0; i < levels; ++i)
        result += m_levels[i].rest;
    return result;
}

std::string MarkdownBlocks::prefixOfFirstLine()
{
    std::string result;
    for (Level& level : m_levels)
        result += std::exchange(level.started, true) ? level.rest : level.first;
    return result;
}

void MarkdownBlocks::separate()
{
    if (m_out.empty())
        return;
    m_out += '\n';
    if (!isTight()) {
        std::string blank = prefixOfRest(m_shared);
        trimEnd(blank);
        m_out += blank + '\n';
    }
}

void MarkdownBlocks::block(std::string_view lines)
{
    separate();
    std::string prefix = prefixOfFirstLine();
    const std::string rest = prefixOfRest(m_levels.size());
    for (std::size_t start = 0; start <= lines.size();) {
        const std::size_t stop = std::min(lines.find('\n', start), lines.size());
        std::string line = prefix + std::string(lines.substr(start, stop - start));
        if (stop == start)
            trimEnd(line);
        m_out += (start == 0 ? "" : "\n") + line;
        prefix = rest;
        start = stop + 1;
    }
    m_shared = m_levels.size();
    m_ended.reset();
    m_mustPart = false;
}

void MarkdownBlocks::openQuote()
{
    m_levels.push_back({.container = Container::Quote, .first = "> ", .rest = "> "});
}

void MarkdownBlocks::openList(ListKind kind, ListSpacing spacing, int firstNumber)
{
    Level level{.container = Container::List, .first = {}, .rest = {}, .kind = kind, .spacing = spacing,
                .number = std::max(firstNumber, 0)};
    // Two lists one after the other would read as one: the second takes the other delimiter.
    const char usual = delimiterOf(kind, false);
    const bool follows = m_ended && m_ended->depth == m_levels.size() && m_ended->delimiter == usual;
    level.delimiter = delimiterOf(kind, follows);
    // Only a list that begins with 1 may interrupt a paragraph (CommonMark 5.3).
    m_mustPart = m_mustPart || (kind == ListKind::Numbers && level.number != 1);
    m_levels.push_back(std::move(level));
}

void MarkdownBlocks::openItem()
{
    std::string marker(1, '-');
    if (!m_levels.empty() && m_levels.back().container == Container::List) {
        Level& list = m_levels.back();
        marker = list.kind == ListKind::Numbers ? std::to_string(list.number++) : std::string();
        marker += list.delimiter;
    } else { // an item outside a list: sanitised trees have none, but nothing breaks if one comes
        openList(ListKind::Bullets, ListSpacing::Loose);
    }
    marker += ' ';
    m_levels.push_back({.container = Container::Item, .first = marker, .rest = std::string(marker.size(), ' ')});
}

void MarkdownBlocks::close()
{
    if (m_levels.back().container == Container::List)
        m_ended = EndedList{m_levels.size() - 1, m_levels.back().delimiter};
    m_levels.pop_back();
    m_shared = std::min(m_shared, m_levels.size());
}

std::string MarkdownBlocks::take()
{
    std::string result = std::exchange(m_out, {});
    if (!result.empty())
        result += '\n';
    *this = MarkdownBlocks();
    return result;
}

} // namespace broadsheet::markdown
