#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::markdown {

enum class ListKind { Bullets, Numbers };
/// Whether the items of a list are parted by blank lines.
enum class ListSpacing { Tight, Loose };

/// Writes blocks one below the other, each with the marks of the quotations and list items that it stands in.
class MarkdownBlocks final {
public:
    /// One block of one or more lines, without a line end after the last.
    void block(std::string_view lines);

    void openQuote();
    void openList(ListKind kind, ListSpacing spacing, int firstNumber = 1);
    void openItem();
    /// Closes the innermost quotation, list or item.
    void close();

    /// All that was written, with a line end after it; empty when nothing was.
    [[nodiscard]] std::string take();

private:
    enum class Container { Quote, List, Item };
    struct Level {
        Container container;
        std::string first; ///< what stands before the first line of its first block
        std::string rest;  ///< what stands before every other line
        bool started = false;
        ListKind kind = ListKind::Bullets;
        ListSpacing spacing = ListSpacing::Loose;
        int number = 1;
        char delimiter = '-'; ///< "-" or "*" for bullets, "." or ")" for numbers
    };
    /// The list that ended last, in case the next block is a list as well.
    struct EndedList {
        std::size_t depth;
        char delimiter;
    };

    void separate();
    [[nodiscard]] bool isTight() const;
    [[nodiscard]] std::string prefixOfFirstLine();
    [[nodiscard]] std::string prefixOfRest(std::size_t levels) const;

    std::string m_out;
    std::vector<Level> m_levels;
    std::size_t m_shared = 0; ///< how many levels the block to come shares with the one before it
    std::optional<EndedList> m_ended;
    bool m_mustPart = false;  ///< a blank line is needed even in a tight list
};

} // namespace broadsheet::markdown
