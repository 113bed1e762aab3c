#pragma once

#include "core/html/Document.h"
#include "core/measure/PageMeasures.h"
#include "core/pages/StoryPages.h"

#include <QUrl>

namespace broadsheet {

/// The addresses against which the links of a page are read.
struct OwnAddresses {
    QUrl url;       ///< as fetched
    QUrl canonical; ///< as the page names itself; may be empty
    QUrl base;      ///< of relative links
};

/// Finds the other pages of the story that a page begins or goes on with. A link is believed when two things agree:
/// what it says (rel=next, "2", "Next page") and its address, which must be this story's with another page's number.
/// So neither the next story, nor the pages of comments or of a listing elsewhere, are ever taken.
[[nodiscard]] StoryPages findStoryPages(const Document& document, const PageMeasures& page, const OwnAddresses& own);

/// Whether an address is another page of the story, or all its pages in one.
[[nodiscard]] bool isPageOf(const OwnAddresses& own, const QUrl& url);

} // namespace broadsheet
