#pragma once

#include "core/html/Document.h"

namespace broadsheet {

/// Whether the element's own markup hides it from readers: the `hidden` attribute (but not `until-found`), an inline
/// style of `display: none` or `visibility: hidden` or one that moves it off the screen, `<input type=hidden>`, a `<dialog>` that is
/// not open; and a drawing's twin for narrow or wide screens ("artboard" of ai2html). The late
/// pieces of a page that is sent as a stream are hidden only until a script moves them, so they count as shown.
/// Asks this element only, not those above it. False for text.
[[nodiscard]] bool isHidden(const Document& document, NodeId id);

/// Whether the element says `aria-hidden=true`. Separate from isHidden: such an element is still seen on the screen
/// (icons, doubled headlines, lazy pictures), it is only not read aloud.
[[nodiscard]] bool isAriaHidden(const Document& document, NodeId id);

/// Whether the element's class is one by which frameworks hide a text from the eye that is read aloud all the same: "sr-only",
/// "visually-hidden", "screen-reader-text". It names an icon, tells what a link does ("opens in a new window") or says again what
/// stands there as a picture or in pieces.
[[nodiscard]] bool isForScreenReaders(const Document& document, NodeId id);

} // namespace broadsheet
