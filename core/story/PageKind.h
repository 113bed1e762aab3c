#pragma once

#include <QString>

namespace broadsheet {

/// What a page is for. A front page or a forum thread is a kind of its own, not a bad article.
enum class PageKind { Article, Listing, Forum, Documentation, Product, Collection, Service, Other };

/// The `pageKind` of the JSON contract: "article", "listing" …
[[nodiscard]] QString nameOf(PageKind kind);

} // namespace broadsheet
