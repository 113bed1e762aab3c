#pragma once

#include "core/html/Document.h"

#include <string>
#include <string_view>

namespace broadsheet {

/// `text` with every run of HTML white space (and no-break space) as one space, none at the ends.
[[nodiscard]] std::string collapseSpace(std::string_view text);
/// The text below `root`, white space collapsed, block-level elements parting words where they begin and end;
/// scripts, styles and templates left out.
[[nodiscard]] std::string textOf(const Document& document, NodeId root);
/// The first words of what stands at nodes [begin, end), for people: white space collapsed, cut between two characters
/// after `mostBytes` with an ellipsis in the cut's place.
[[nodiscard]] std::string previewOf(const Document& document, NodeId begin, NodeId end, std::size_t mostBytes = 200);
/// Whether text below a node of this tag is never shown to a reader (script, style, template …).
[[nodiscard]] bool isInvisible(Tag tag);
/// Lower case for ASCII letters only; other bytes as they are.
[[nodiscard]] std::string asciiLower(std::string_view text);
/// Whether `text` holds only HTML white space.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace broadsheet
