#pragma once

#include "core/html/Tag.h"

#include <cstdint>

namespace broadsheet::sanitize {

/// What may stand directly inside an element of our output. Narrower than the HTML standard's: chosen so that
/// whatever the composer writes parses to the same tree.
enum class Model : std::uint8_t {
    Blocks,      ///< blocks only; sentences get a <p> of their own
    Mixed,       ///< sentences and blocks
    Sentence,    ///< inline elements and text only
    Verbatim,    ///< as Sentence, every space kept
    Items,       ///< <li>
    Definitions, ///< <dt> and <dd>
    Sections,    ///< <caption>, <thead>, <tbody>, <tfoot>
    Rows,        ///< <tr>
    Cells,       ///< <td> and <th>
};

[[nodiscard]] Model modelOf(Tag tag);
/// Whether `child` (a block) may stand directly inside `parent`.
[[nodiscard]] bool mayHold(Tag parent, Tag child);
/// The element to put between: on the way from `parent` to `child`. Tag::Other: none is needed.
[[nodiscard]] Tag missingBetween(Tag parent, Tag child);
/// Whether text and pictures may stand directly inside `parent`, without another block between.
[[nodiscard]] bool mayHoldText(Tag parent);
/// Whether an inline element is left out when one of the same name is open already, because it says nothing new
/// or would not parse to the same tree.
[[nodiscard]] bool isIdempotent(Tag inlineTag);

} // namespace broadsheet::sanitize
