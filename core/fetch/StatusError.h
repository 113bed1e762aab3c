#pragma once

#include "core/base/Error.h"
#include "core/fetch/HttpHead.h"

#include <QDateTime>

#include <optional>

namespace broadsheet {

/// Whether a status sends on to another address (301, 302, 303, 307, 308); whether it also says where is not asked.
[[nodiscard]] bool isRedirect(int status);

/// What a final status means for somebody who wants a document: nothing for 200 and its kin, else a typed error.
/// 204 and 205 are EmptyPage, 206 (a part nobody asked for) is BadTransfer, 401 and 407 AuthenticationRequired, 511
/// CaptivePortal, everything else HttpStatus, with Retry-After counted from `now`.
[[nodiscard]] std::optional<Error> statusError(const HttpHead& head, const QDateTime& now);

/// Seconds of a Retry-After value, which is a number or an HTTP date; -1 when it is neither, 0 for the past.
[[nodiscard]] int retryAfterSeconds(const QByteArray& value, const QDateTime& now);

} // namespace broadsheet
