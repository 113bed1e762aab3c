#pragma once

#include "core/metadata/Claims.h"
#include "core/metadata/PageScan.h"

#include <QDateTime>

namespace broadsheet {

/// The names that the body of the page shows: microdata, rel=author, links to authors' pages, byline classes,
/// "By …" beside the heading. `heading` is the story's, or kNoNode.
void readVisibleBylines(const Document& document, const PageScan& scan, NodeId heading, Claims& claims);
/// The times that the body shows: microdata, marked elements, <time>, dates printed beside the heading. Values are
/// as printed or as in `datetime`.
void readVisibleTimes(const Document& document, const PageScan& scan, NodeId heading, const QDateTime& at,
                      std::string_view language, Claims& claims);

/// The texts below `root` as the page parts them: one line for every text node and block.
[[nodiscard]] QString linesOf(const Document& document, NodeId root);

/// The name with which a story ends where no byline stands at its beginning: "Text: Jane Doe", "— Jane Doe", a last line in
/// emphasis. Quotations, captions and links end with names as well and are none.
void readSignature(const Document& document, const PageScan& scan, NodeId heading, Claims& claims);

} // namespace broadsheet
