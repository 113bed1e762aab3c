#pragma once

#include "core/page/Encoding.h"

#include <optional>
#include <span>

namespace broadsheet {

/// The labels by which pages and servers name encodings, after the WHATWG Encoding Standard. What is not in the
/// table (utf-7, hz as itself …) the web forbids.
class EncodingLabels final {
public:
    struct Row {
        std::string_view name;
        Encoding::Decoder decoder;
        const char* qtName;
        std::string_view labels; ///< lower case, parted by a space
    };

    /// The encoding of a label in any case, white space around it ignored; nothing when it is unknown.
    [[nodiscard]] static std::optional<Encoding> find(std::string_view label);
    [[nodiscard]] static std::span<const Row> rows();
};

} // namespace broadsheet
