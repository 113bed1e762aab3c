#pragma once

#include "core/html/Document.h"

#include <string_view>

namespace broadsheet {

/// The reference of the picture that an element without content shows as its background: from the data attributes of
/// lazy loading or its own style, and only where the class says that it is a picture. Empty for all others: most
/// backgrounds are decoration.
[[nodiscard]] std::string_view backgroundPicture(const Document& document, NodeId element);

/// The same in the card of another story, where no class need say so: a card shows a picture, not decoration.
[[nodiscard]] std::string_view cardPicture(const Document& document, NodeId element);

} // namespace broadsheet
