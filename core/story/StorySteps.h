#pragma once

#include "core/story/Verdicts.h"

#include <array>

namespace broadsheet::steps {

// The steps of findStory, in the order in which they decide.
inline constexpr StoryStep kBare{"story/bare", "the document is nothing but its text", ""};
inline constexpr StoryStep kThreshold{"story/threshold", "the score reaches the page's threshold", "the score is below the page's threshold"};
inline constexpr StoryStep kHidden{"story/hidden", "", "hidden by style or attribute or only read aloud, and not plainly a story that is folded away"};
inline constexpr StoryStep kOtherStory{"story/other-story", "", "belongs to another story's card or body"};
inline constexpr StoryStep kHeading{"story/heading", "a heading that the model was in two minds about, right above a kept block", ""};
inline constexpr StoryStep kIsland{"story/island", "", "a small group that stands apart from the story, behind another story's card"};
inline constexpr StoryStep kFollowing{"story/following", "", "another story with headline, author or date of its own, behind this one"};
inline constexpr StoryStep kRelatedLine{"story/related-line", "", "a line that offers another story between the paragraphs"};
inline constexpr StoryStep kComments{"story/comments", "", "what readers wrote below the story"};
inline constexpr StoryStep kFurniture{"story/furniture", "", "said under every post: a signature, votes, what can be done with it"};
inline constexpr StoryStep kRepeatedQuote{"story/repeated-quote", "", "says again, word for word, what a paragraph of the story says"};
inline constexpr StoryStep kBoilerplate{"story/boilerplate", "", "what the publisher says in every story: rights, tips, a newsletter, a poll, itself or the author"};
inline constexpr StoryStep kTail{"story/tail", "", "labels or links in a section of their own behind the last paragraph"};
inline constexpr StoryStep kDateline{"story/dateline", "", "a line of author or date above the first paragraph"};
inline constexpr StoryStep kTitle{"story/title", "", "repeats the title, which is shown above every story"};
inline constexpr StoryStep kTooShort{"story/too-short", "", "too few words in all to be a story"};
inline constexpr StoryStep kWhole{"story/whole", "comes with what is kept: the caption of a picture, a line of a listing, a quoted post, a note", ""};
inline constexpr StoryStep kSiteRule{"story/site-rule", "a rule of the reader's for this site puts it back", "a rule of the reader's for this site takes it out"};
inline constexpr StoryStep kRepair{"story/repair", "the reader put it back", "the reader took it out"};

/// All of them: whoever says in words what became of a block has a sentence for each.
inline constexpr std::array kAll{&kBare, &kThreshold, &kHidden, &kOtherStory, &kHeading, &kIsland, &kFollowing, &kRelatedLine, &kComments, &kFurniture,
    &kRepeatedQuote, &kBoilerplate, &kTail, &kDateline, &kTitle, &kTooShort, &kWhole, &kSiteRule, &kRepair};

} // namespace broadsheet::steps
