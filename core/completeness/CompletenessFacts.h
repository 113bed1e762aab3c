#pragma once

#include "core/pages/StoryPages.h"

#include <string>
#include <vector>

namespace broadsheet {

/// What a page declares about who may read its story.
enum class Access { Unsaid, Free, Metered, Paid };

/// What a story ends in.
enum class EndKind {
    Paragraph,
    Item,      ///< of a list, or a definition
    Quotation,
    Other,     ///< a table, code, a heading, a caption
};

/// A line that stands directly behind the story.
struct LineAfter {
    std::string text;    ///< UTF-8, white space collapsed
    bool isLink = false; ///< all of it is one
};

/// Everything that the verdict on completeness rests on, as values: the facts of several pages can be put together.
struct CompletenessFacts {
    // What the page says of itself.
    int declaredWords = 0;          ///< of the whole story; 0 when it does not say
    Access access = Access::Unsaid; ///< structured data: isAccessibleForFree
    Access tier = Access::Unsaid;   ///< meta tags: article:content_tier and its kin
    int paidWords = -1;             ///< words of the story in the part declared as paid; -1 when no part is
    bool isLiveBlog = false;        ///< ends anywhere, and its declared words are yesterday's
    // What was found.
    int words = 0;
    EndKind end = EndKind::Other;
    std::vector<std::string> lastLines; ///< the story's last blocks, the last one last
    std::vector<LineAfter> after;       ///< what stands directly behind it, in order
    bool paywallBeside = false;         ///< an element behind the end is called a paywall by its class or id
    StoryPages pages;
};

} // namespace broadsheet
