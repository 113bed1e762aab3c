#pragma once

#include "core/library/TextQuote.h"
#include "core/sanitize/SanitizedHtml.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// A story's text as the pane counts it, and how a place in it is tied to its words: so that a saved place survives
/// another font, another width and another extraction.
class PlaceText final {
public:
    explicit PlaceText(const SanitizedHtml& body);

    /// The words at ReadingPosition::textOffset; none at the beginning.
    [[nodiscard]] TextQuote quoteAt(qint64 paneOffset) const;
    /// The offset of those words in the pane now; -1 when they are not there any more.
    [[nodiscard]] qint64 offsetOf(const TextQuote& words) const;

private:
    QString m_text;               ///< white space collapsed: it depends on how a page was written down
    std::vector<qint64> m_places; ///< of each unit of it, in the pane
};

} // namespace broadsheet
