#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// A run of text with its words, as plainWords gives them.
struct SaidText {
    QString plain;
    int words = 0;
};

/// What a page shows, counted: all that the rules about obstacles see of it.
struct ObstacleFacts {
    bool hasStory = false;
    int words = 0;                   ///< of the story; of the page's sentences where it has none
    int visibleWords = 0;            ///< of all text that is shown
    int allWords = 0;                ///< with what only a script would show
    std::vector<SaidText> paragraphs; ///< of the story; of the shown text where it has none
    std::vector<SaidText> shown;      ///< the first paragraphs of all shown text, whatever the story is
    std::vector<SaidText> titleParts; ///< of <title>, parted where sites put their name
    std::vector<SaidText> headings;   ///< the first few of h1 and h2
    QString noscript;                ///< what is shown when no script runs
    int passwordFields = 0;
    int textFields = 0;              ///< to write in, the field of a search aside
    bool canAccept = false;          ///< a button says "Accept all" or the like
    bool hasChallenge = false;       ///< the marks of a puzzle or a check for browsers
    bool hasEmptyRoot = false;       ///< an element named as an application's root, with nothing in it
    bool hasScripts = false;
    bool refreshes = false;          ///< the page or a script of its own passes on at once
};

/// `story` is the story's plain text, paragraphs parted by a blank line; empty when none was found.
[[nodiscard]] ObstacleFacts obstacleFacts(const Document& document, const PageMeasures& page, const QString& story);

} // namespace broadsheet
