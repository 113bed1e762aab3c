#pragma once

#include "core/html/Document.h"

namespace broadsheet {

/// Whether an element is a listing of code whose white space counts: <pre>, or the layout element of a highlighter
/// that writes every line as a block.
[[nodiscard]] bool isListing(const Document& document, NodeId element);
/// The nearest listing that is `from` or stands above it, or kNoNode.
[[nodiscard]] NodeId listingAround(const Document& document, NodeId from);

} // namespace broadsheet
