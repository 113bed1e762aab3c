#pragma once

#include "core/repair/Repairs.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace broadsheet {

// The corrections of one page as text: its address in the first line, then one correction a line,
// "keep 00c0ffee00c0ffee 1 The first words of the block".

inline constexpr qsizetype kMostRepairBytes = 1 << 18; ///< of such a text
inline constexpr std::size_t kMostBlockRepairs = 1000; ///< of a page; each is a click of a person

[[nodiscard]] QByteArray toText(const QString& page, const std::vector<BlockRepair>& repairs);

/// Nothing where the text is not whole, or another page's. Lines beyond the limit are left out.
[[nodiscard]] std::optional<std::vector<BlockRepair>> blockRepairsFrom(const QByteArray& text, const QString& page);

} // namespace broadsheet
