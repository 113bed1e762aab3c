#include "core/story/Separators.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// The longest row of signs; more of them are a drawing.
constexpr int kMostSigns = 40;

// One of these alone parts scenes.
constexpr auto kOrnaments = std::to_array<std::string_view>({"*", "＊", "⁎", "⁂", "∗", "~", "#", "§", "❦", "❧", "☙", "❖", "✦", "✻", "✽", "◆", "◇", "◊", "∴"});
// Of these it takes two: one alone is a bullet, a dash or the end of a sentence.
constexpr auto kMarks = std::to_array<std::string_view>({"·", "•", "●", "○", "■", "□", "▪", "-", "–", "—", "―", "=", "+", ".", "…"});

/// Takes the sign of `signs` with which `line` begins off it.
template <std::size_t Count>
bool takeSign(std::string_view& line, const std::array<std::string_view, Count>& signs)
{
    const auto found = std::ranges::find_if(signs, [&](std::string_view sign) { return line.starts_with(sign); });
    if (found == signs.end())
        return false;
    line.remove_prefix(found->size());
    return true;
}

/// The highest element around a text that holds nothing of the blocks before and behind, or the text itself.
NodeId lineAround(const Document& document, NodeId text, NodeId before, NodeId behind)
{
    NodeId line = text;
    for (NodeId up = document.parent(line); up != kNoNode && !document.contains(up, before) && !document.contains(up, behind); up = document.parent(up))
        line = up;
    return line;
}

void want(const Document& document, NodeId line, NodeMask& wanted)
{
    for (NodeId id = line; id < document[line].end; ++id)
        wanted.set(id);
    for (NodeId up = document.parent(line); up != kNoNode && !wanted[up]; up = document.parent(up))
        wanted.set(up);
}

} // namespace

bool isSeparator(std::string_view line)
{
    int ornaments = 0;
    int marks = 0;
    while (!line.empty() && ornaments + marks <= kMostSigns) {
        if (takeSign(line, kOrnaments))
            ++ornaments;
        else if (takeSign(line, kMarks))
            ++marks;
        else if (line.front() == ' ')
            line.remove_prefix(1);
        else
            return false;
    }
    return line.empty() && (ornaments > 0 || marks > 1);
}

void addSeparators(const Document& document, const PageMeasures& page, const std::vector<bool>& kept, NodeMask& wanted)
{
    const auto& blocks = page.text.blocks;
    for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
        if (!kept[i] || !kept[i + 1])
            continue;
        const NodeId before = blocks[i].last;
        const NodeId behind = blocks[i + 1].first;
        for (NodeId id = before + 1; id < behind; ++id) {
            if (!document.isText(id) || isBlank(document[id].text) || page.elements[document.parent(id)].hidden)
                continue;
            const NodeId line = lineAround(document, id, before, behind);
            if (isSeparator(document.isText(line) ? collapseSpace(document[line].text) : textOf(document, line)))
                want(document, line, wanted);
            id = document[line].end - 1;
        }
    }
}

} // namespace broadsheet
