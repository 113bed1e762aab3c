#pragma once

#include "core/base/Error.h"

namespace broadsheet {

/// Whether a page did not come because of the way to it, so that a saved copy stands in for it.
[[nodiscard]] bool isUnreachable(const Error& error);
/// Whether it may come another time. A page that its site does not have will not.
[[nodiscard]] bool mayComeLater(const Error& error);

} // namespace broadsheet
