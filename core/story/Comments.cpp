#include "core/story/Comments.h"

#include "core/html/Classes.h"

#include <array>

namespace broadsheet {
namespace {

/// Kept words above comments that make a story of them.
constexpr std::uint32_t kStoryWords = 80;

// What platforms and themes call the whole section, or one comment. Single words such as "comment" stand in classes of much else.
constexpr auto kSections = std::to_array<std::string_view>({
    "comments", "comment-list", "commentlist", "comments-list", "comments-area", "comments-wrapper", "comments-section", "comments-container", "comments-body",
    "comments-content", "comment-section", "comment-thread", "comment-body", "comment-content", "comment-text", "comments-thread", "comments__list", "comment-respond",
    "disqus_thread", "disqus-comment-count", "fb-comments", "kommentare", "kommentarliste", "commentaires", "comentarios", "commenti", "reacties", "komentarze", "kommentarer",
});

bool isCommentSection(const Document& document, NodeId id)
{
    return hasAnyClass(document.attribute(id, "id"), kSections) || hasAnyClass(document.attribute(id, "class"), kSections);
}

} // namespace

void dropComments(const Document& document, const PageMeasures& page, std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    std::uint32_t words = 0;
    std::size_t block = 0;
    for (NodeId id = 0; id < document.size(); ++id) {
        for (; block < kept.size() && blocks[block].first < id; ++block)
            words += kept[block] ? blocks[block].text.words : 0;
        if (words < kStoryWords || !document.isElement(id) || !isCommentSection(document, id))
            continue;
        const NodeId end = document[id].end;
        for (; block < kept.size() && blocks[block].first < end; ++block)
            kept[block] = false;
        id = end - 1;
    }
}

} // namespace broadsheet
