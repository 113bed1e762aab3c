#pragma once

#include "core/exchange/HtmlDocument.h"

namespace broadsheet {

/// A story's markup with its pictures as data: addresses. Pictures that are not there, or of a type that no browser takes
/// for a mere picture, keep their web address.
[[nodiscard]] QByteArray withPictures(const SanitizedHtml& html, const PictureLookup& pictures);

} // namespace broadsheet
