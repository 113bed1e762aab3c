#pragma once

#include "core/measure/PageMeasures.h"
#include "core/related/LinkAddress.h"

#include <QUrl>

#include <string>
#include <vector>

namespace broadsheet {

/// A place that the page links to, with all the links that lead there.
struct LinkTarget {
    std::string address;         ///< absolute, without fragment, wrappers and tracking
    std::vector<NodeId> anchors; ///< in document order
    NodeId anchor = kNoNode;     ///< the one that names it best: outside the menus, in a heading, with the most words
    TextMeasures text;           ///< of that one
    std::uint64_t textHash = 0;  ///< of the words of that one
    bool hasImage = false;       ///< a picture stands inside one of the anchors
    bool inHeading = false;      ///< a heading holds one of the anchors or stands inside it
    bool inFrame = false;        ///< that one stands in a menu or foot of the page
    int framed = 0;              ///< how many of the anchors do
};

/// Every place outside this page that the page links to, in the order of the links that name them best. `own` are the
/// addresses of the page itself (as fetched, canonical), which are left out.
[[nodiscard]] std::vector<LinkTarget> collectTargets(const Document& document, const PageMeasures& page, const QUrl& base,
    const std::vector<QUrl>& own);

} // namespace broadsheet
