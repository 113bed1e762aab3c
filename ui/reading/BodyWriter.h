#pragma once

#include "core/sanitize/SanitizedHtml.h"
#include "ui/reading/RenderedPage.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// A story's body as the pane shows it, and what stands in it.
struct WrittenBody {
    QByteArray html;                   ///< a fragment, UTF-8
    std::vector<QUrl> pictures;        ///< each once, in order
    std::vector<OutlineEntry> outline; ///< headings, in order
    bool divided = false;              ///< soft hyphens were written
};

class HyphenDictionaries;

/// What a body is written with.
struct BodyStyle {
    const HyphenDictionaries* hyphens = nullptr; ///< null: no word is divided
    QString language;                            ///< of the text where no element says another
};

/// Writes a sanitised tree out for the pane: pictures point to `reader://pane/picture/…`, wide tables can scroll, running
/// text has soft hyphens where the style brings dictionaries; nothing else is changed. One pass over the tree; the markup is
/// never searched as text.
[[nodiscard]] WrittenBody writeBody(const SanitizedHtml& body, const BodyStyle& style = {});

/// Whether the body brings its own opening picture, so that the lead picture of the page would only repeat it: the
/// same picture anywhere, or any picture before the story has well begun.
[[nodiscard]] bool bringsLeadPicture(const SanitizedHtml& body, const QUrl& leadPicture);

} // namespace broadsheet
