#pragma once

class QColor;

namespace broadsheet {

/// The contrast ratio of two opaque colours by WCAG 2.1, 1 … 21; the order does not matter.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace broadsheet
