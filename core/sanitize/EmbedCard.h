#pragma once

#include "core/html/Document.h"
#include "core/sanitize/Links.h"

#include <optional>
#include <string>

namespace broadsheet::sanitize {

/// What stands in the place of a video, a recording or an embedded post: a still and a link, nothing that plays.
struct EmbedCard {
    std::string address; ///< absolute http(s)
    std::string label;   ///< the page's own title of it, else its host; empty for a picture that moves, of which the still is shown and no link
    std::string poster;  ///< absolute http(s) address of the still that the page shows for it; empty when it has none
};

/// The card of an <iframe>, <video>, <audio>, <embed> or <object>. Nothing for what is hidden, tiny or of unknown
/// purpose: most frames of most pages are advertisements.
[[nodiscard]] std::optional<EmbedCard> embedCardOf(const Document& document, NodeId embed, const Links& links);

} // namespace broadsheet::sanitize
