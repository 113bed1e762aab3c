#pragma once

#include "core/story/PageKind.h"

namespace broadsheet {

/// What a page's kind changes in how its story is chosen. (The whole program cross-validated, kinds by models that never saw
/// the site: all kinds 0.877 → 0.880, listings 0.726 → 0.745, documentation 0.942 → 0.945, articles and threads as before.)
struct KindTreatment {
    /// The cards of other stories are what the page is for, whether a heading offers them or not. Their whole bodies never are.
    bool cardsAreContent = false;
    /// What is folded away in tabs and accordions is the page's own text: a table of sizes, an answer.
    bool foldsAreContent = false;
    /// What people wrote one after the other is what the page is for, with who wrote each post and when. Nothing in it is another story,
    /// though posts look like cards and whole bodies of such.
    bool postsAreContent = false;
};

[[nodiscard]] constexpr KindTreatment treatmentOf(PageKind kind)
{
    switch (kind) {
    case PageKind::Listing:
    case PageKind::Collection:
        return {.cardsAreContent = true};
    case PageKind::Service:
        return {.cardsAreContent = true, .foldsAreContent = true};
    case PageKind::Product:
    case PageKind::Documentation:
        return {.foldsAreContent = true};
    case PageKind::Forum:
        return {.cardsAreContent = true, .postsAreContent = true};
    case PageKind::Article:
    case PageKind::Other:
        break;
    }
    return {};
}

} // namespace broadsheet
