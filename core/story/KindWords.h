#pragma once

#include "core/measure/HashedWords.h"
#include "core/measure/PageMeasures.h"

namespace broadsheet {

/// The words that tell what a page is for, as the tables kind-*.wrv know them: in rising order, each once. Training reads
/// them from here, so that both count the same.

/// How the page's texts begin and end: "Add to cart", "replied 3 days ago", "In this guide".
[[nodiscard]] HashedWords wordsOfPage(const PageMeasures& page);

/// The words of the page's own address, those of its subdomains told apart, and how deep its path is.
[[nodiscard]] HashedWords wordsOfOwnAddress(const PageHints& hints);

/// What the page's markup says it is: class and id words of its root elements, og:type, schema.org's types (JSON-LD and microdata),
/// and the name of the software that wrote it.
[[nodiscard]] HashedWords wordsOfDeclarations(const Document& document);

} // namespace broadsheet
