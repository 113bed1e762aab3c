#pragma once

#include "core/html/Document.h"

namespace broadsheet {

/// The dialog that asks for consent in front of a page that can be read behind it: marked or placed as a dialog, with the
/// words of a consent wall and a button to accept, and sentences enough outside. kNoNode when there is none; a wall with
/// nothing behind it is an obstacle and stays.
[[nodiscard]] NodeId consentDialog(const Document& document);

} // namespace broadsheet
