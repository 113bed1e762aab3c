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

/// The kept blocks in sections of comments, behind enough of the story.
std::vector<bool> keptComments(const Document& document, const PageMeasures& page, const std::vector<bool>& kept)
{
    const auto& blocks = page.text.blocks;
    std::vector<bool> comments(kept.size());
    std::uint32_t words = 0;
    std::size_t block = 0;
    for (NodeId id = 0; id < document.size(); ++id) {
        for (; block < kept.size() && blocks[block].first < id; ++block)
            words += kept[block] ? blocks[block].text.words : 0;
        if (words < kStoryWords || !document.isElement(id) || !isCommentSection(document, id))
            continue;
        const NodeId end = document[id].end;
        for (; block < kept.size() && blocks[block].first < end; ++block)
            comments[block] = kept[block];
        id = end - 1;
    }
    return comments;
}

/// How sure the model is of some blocks: the mean over their words, 0 of none.
float meanScore(const PageMeasures& page, std::span<const float> scores, const std::vector<bool>& of)
{
    float words = 0;
    float sum = 0;
    for (std::size_t i = 0; i < of.size(); ++i) {
        const auto mine = static_cast<float>(of[i] ? page.text.blocks[i].text.words : 0);
        words += mine;
        sum += mine * scores[i];
    }
    return words > 0 ? sum / words : 0;
}

} // namespace

void dropComments(const Document& document, const PageMeasures& page, std::span<const float> scores, std::vector<bool>& kept)
{
    const std::vector<bool> comments = keptComments(document, page, kept);
    std::vector<bool> story = kept;
    for (std::size_t i = 0; i < kept.size(); ++i)
        story[i] = kept[i] && !comments[i];
    if (meanScore(page, scores, comments) <= meanScore(page, scores, story))
        kept = story;
}

} // namespace broadsheet
