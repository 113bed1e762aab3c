#pragma once

#include "core/html/Document.h"

#include <string_view>
#include <vector>

namespace broadsheet {

/// Where a page may state its metadata, found in one walk.
struct PageScan {
    struct Zone {
        NodeId begin;
        NodeId end;
    };

    NodeId title = kNoNode;            ///< <title> of the head
    std::vector<NodeId> metas;
    std::vector<NodeId> links;         ///< <link> with a rel
    std::vector<NodeId> jsonLd;        ///< <script type="application/ld+json">
    std::vector<NodeId> headings;      ///< h1
    std::vector<NodeId> subheadings;   ///< the first h2 and h3
    std::vector<NodeId> times;         ///< <time>
    std::vector<NodeId> itemprops;     ///< elements of the body with an itemprop
    std::vector<NodeId> relAuthors;    ///< rel=author links
    std::vector<NodeId> authorLinks;   ///< links to an author's page, by the words of their path
    std::vector<NodeId> bylines;       ///< class or id speaks of a byline
    std::vector<NodeId> dates;         ///< class or id speaks of a time of publication
    std::vector<Zone> asides;          ///< comments, related stories, menus: nothing there is about this page

    /// Whether a node stands in an aside that does not hold `heading` as well (a wrapper named after its sidebar does).
    [[nodiscard]] bool isAside(NodeId id, NodeId heading) const;
};

[[nodiscard]] PageScan scanPage(const Document& document);

} // namespace broadsheet
