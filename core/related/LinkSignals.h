#pragma once

#include "core/related/LinkCards.h"

#include <QUrl>

#include <string_view>
#include <vector>

namespace broadsheet {

/// Rows of signals, one a link target: what the related model reads.
struct LinkRows {
    std::size_t columns = 0;
    std::vector<float> values; ///< row after row
};

/// The names of the signals in column order.
[[nodiscard]] std::vector<std::string_view> linkSignalNames();

[[nodiscard]] LinkRows linkSignals(const Document& document, const PageMeasures& page, const QUrl& pageUrl,
    const std::vector<LinkTarget>& targets, const LinkLists& lists);

} // namespace broadsheet
