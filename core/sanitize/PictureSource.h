#pragma once

#include "core/html/Document.h"
#include "core/sanitize/Links.h"

#include <optional>
#include <string>

namespace broadsheet::sanitize {

/// The one picture that an <img> (or amp-img) stands for.
struct Picture {
    std::string address; ///< absolute http(s)
    int width = 0;       ///< CSS pixels; 0 when the page does not say
    int height = 0;
    bool isLazy = false; ///< the address stood elsewhere than in src, or src was only a stand-in
};

/// The best source among src, srcset, the <source>s of a <picture> and the data attributes of lazy loading.
/// Nothing when there is none, when all are stand-ins, or when it is a tracking pixel.
[[nodiscard]] std::optional<Picture> pictureOf(const Document& document, NodeId image, const Links& links);

/// The absolute address of a picture that is named by one reference; empty for stand-ins and what SafeUrl refuses.
[[nodiscard]] std::string pictureAddress(std::string_view reference, const Links& links);

/// The last part of an address's path, without query and fragment.
[[nodiscard]] std::string_view fileNameOf(std::string_view reference);

} // namespace broadsheet::sanitize
