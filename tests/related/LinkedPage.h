#pragma once

#include "core/related/LinkCards.h"
#include "tests/measure/MeasuredPage.h"

namespace broadsheet {

/// A page with its link targets and their cards.
struct LinkedPage : MeasuredPage {
    explicit LinkedPage(const std::string& html, PageHints hints = {})
        : MeasuredPage(html, std::move(hints)), url(QStringLiteral("https://news.example/world/bridge-opens.html")),
          targets(collectTargets(document, page, url, {url})), lists(findCards(document, page, targets))
    {
    }

    /// The index of the target whose address ends so.
    [[nodiscard]] std::size_t target(std::string_view ending) const
    {
        for (std::size_t i = 0; i < targets.size(); ++i)
            if (targets[i].address.ends_with(ending))
                return i;
        qFatal("the test's page has no such link");
    }
    [[nodiscard]] const LinkCard& card(std::string_view ending) const { return lists.cards[target(ending)]; }

    QUrl url;
    std::vector<LinkTarget> targets;
    LinkLists lists;
};

} // namespace broadsheet
