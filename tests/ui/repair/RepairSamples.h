#pragma once

#include "core/story/StoryBlocks.h"
#include "ui/repair/RepairBook.h"

#include <QTemporaryDir>

namespace broadsheet {

/// A block by its words: 'k' kept and found so, 'd' dropped and found so, '+' put back, '-' taken out.
inline StoryBlock blockSaying(const char* words, char state, const char* selector = "")
{
    const bool repaired = state == '+' || state == '-';
    const bool kept = state == 'k' || state == '+';
    const BlockQuote quote{std::string(16, *words), 1, words};
    return {repaired ? "story/repair" : "story/threshold", words, quote, selector, kept != repaired, kept};
}

/// Files of a reader's repairs in a folder of their own.
struct RepairFolder {
    QTemporaryDir folder;
    RepairFiles files{folder.filePath(QStringLiteral("site-rules.txt")), folder.filePath(QStringLiteral("repairs"))};
    QUrl page{QStringLiteral("https://news.example.org/a")};
};

} // namespace broadsheet
