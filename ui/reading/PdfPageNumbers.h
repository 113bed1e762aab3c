#pragma once

#include <QByteArray>

namespace broadsheet {

/// The PDF that WebEngine printed with "n / of" at the foot of each page, added behind its end as PDF allows (an incremental
/// update): what was printed is not touched. A PDF of another make, or a damaged one, comes back as it is.
[[nodiscard]] QByteArray withPageNumbers(const QByteArray& pdf);

} // namespace broadsheet
