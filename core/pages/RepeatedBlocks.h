#pragma once

#include "core/html/NodeMask.h"

#include <string>
#include <unordered_set>

namespace broadsheet {

/// Remembers the blocks of a story's pages and tells what a further page only repeats: the title, standfirst and
/// picture above it, a box below it, paragraphs that stand on both. Works on sanitised trees.
class RepeatedBlocks final {
public:
    /// What later pages must not say again although it stands on no page: the title, the standfirst.
    void know(const std::string& text);

    /// What a page says that no page before it said.
    struct NewPart {
        Selection part;
        std::size_t newBytes = 0; ///< of its text; 0 when only pictures, or nothing, is new
        std::size_t allBytes = 0; ///< of the page's text
    };
    /// The part of a page's tree that is new; everything on the page is known from now on. Short lines are taken for
    /// repetitions only at the page's beginning and end: in the middle a refrain is a refrain.
    [[nodiscard]] NewPart newPart(const Document& tree);

private:
    std::unordered_set<std::string> m_texts;
    std::unordered_set<std::string> m_pictures;
};

} // namespace broadsheet
