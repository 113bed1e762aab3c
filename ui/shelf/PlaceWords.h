#pragma once

#include "core/library/TextQuote.h"
#include "core/sanitize/SanitizedHtml.h"
#include "ui/reading/StoryTextMap.h"

#include <QString>

namespace broadsheet {

/// How a place in the pane is tied to the words of the story's plain text, as highlights are: so that a saved place survives
/// another font, another width and another extraction.
class PlaceWords final {
public:
    explicit PlaceWords(const SanitizedHtml& body);

    /// The words at ReadingPosition::textOffset; none at the beginning.
    [[nodiscard]] TextQuote quoteAt(qint64 paneOffset) const;
    /// The offset of those words in the pane now; -1 when they are not there any more.
    [[nodiscard]] qint64 offsetOf(const TextQuote& words) const;

private:
    QString m_text; ///< plain
    StoryTextMap m_map;
};

} // namespace broadsheet
