#pragma once

#include "core/base/Result.h"
#include "core/page/Page.h"

#include <QByteArrayView>

namespace broadsheet {

/// Whether the bytes begin with the header of a MIME message, as web archives (.mht, .mhtml) do.
[[nodiscard]] bool looksLikeMhtml(QByteArrayView bytes);

/// The root document of a web archive (RFC 2557): the part that `start` names, else the first HTML part; its
/// Content-Location as the address, its Content-Type, the archive's date. Pictures and other parts are left out.
/// Errors: NotHtml when no part is HTML, Truncated when the archive ends inside the root part.
[[nodiscard]] Result<Page> pageFromMhtml(const QByteArray& bytes);

} // namespace broadsheet
