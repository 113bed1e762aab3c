#include "ui/repair/RepairWords.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

struct ReasonRow {
    std::string_view rule; ///< of core/story/StorySteps.h
    const char* kept;
    const char* dropped;
};

constexpr std::array reasons{
    ReasonRow{"story/bare", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "The page is nothing but this text"), ""},
    ReasonRow{"story/threshold", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Reads like a part of the story"),
              QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Looks like an advert, a menu or a label")},
    ReasonRow{"story/hidden", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "The page itself keeps it hidden")},
    ReasonRow{"story/other-story", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Belongs to another story")},
    ReasonRow{"story/heading", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Stands as a heading above a part of the story"), ""},
    ReasonRow{"story/following", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Belongs to another story that begins below this one")},
    ReasonRow{"story/related-line", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Leads to another story")},
    ReasonRow{"story/island", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Stands apart from the story")},
    ReasonRow{"story/tail", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Stands below the end of the story")},
    ReasonRow{"story/boilerplate", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Repeats what the page says under every story")},
    ReasonRow{"story/comments", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Is what readers wrote below the story")},
    ReasonRow{"story/furniture", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Stands under every post: a signature, votes, buttons")},
    ReasonRow{"story/repeated-quote", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Says again what a paragraph of the story says")},
    ReasonRow{"story/dateline", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Names the author or the day, which stand above the story")},
    ReasonRow{"story/title", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Repeats the title")},
    ReasonRow{"story/too-short", "", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Too few words in all to be a story")},
    ReasonRow{"story/whole", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Comes with its picture, its list of lines or its post"), ""},
    ReasonRow{"story/site-rule", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Your rule for this site puts it back"),
              QT_TRANSLATE_NOOP("broadsheet::RepairWords", "Your rule for this site takes it out")},
    ReasonRow{"story/repair", QT_TRANSLATE_NOOP("broadsheet::RepairWords", "You put it back"),
              QT_TRANSLATE_NOOP("broadsheet::RepairWords", "You took it out")},
};

} // namespace

QString RepairWords::reasonOf(const StoryBlock& block) { return reasonOf(block.rule, block.kept); }

QString RepairWords::reasonOf(std::string_view rule, bool kept)
{
    const auto row = std::ranges::find(reasons, rule, &ReasonRow::rule);
    const char* text = row == reasons.end() ? "" : kept ? row->kept : row->dropped;
    return *text ? tr(text) : QString();
}

} // namespace broadsheet
