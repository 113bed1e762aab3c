#pragma once

#include "core/base/Result.h"
#include "core/base/Trace.h"
#include "core/html/NodeMask.h"
#include "core/sanitize/SanitizedHtml.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// A piece of a story that was sanitised before, to be joined with others.
struct StoryPiece {
    SanitizedHtml html;
    Selection part; ///< of `html.tree()`
    QString mark;   ///< text of the mark before it ("Page 2"); empty: none
    int number = 1; ///< of the page; the mark's id is "story-page-<number>"
};

/// Tree in, new tree out: copies what the allow list knows and nothing else. Links and pictures become absolute
/// http(s) addresses; lazy pictures and srcset become one best source.
class Sanitizer final {
public:
    /// `base` is what relative addresses are resolved against.
    explicit Sanitizer(QUrl base);

    /// `trace`: hears of what is left out with everything below it; may be null.
    [[nodiscard]] SanitizedHtml sanitize(const Document& document, const Selection& selection, Trace* trace = nullptr) const;
    /// Markup from disk or from an import: parsed as a whole document and sanitised again. Errors: those of parseHtml.
    [[nodiscard]] Result<SanitizedHtml> sanitize(const QByteArray& html) const;
    /// Pieces of one story, one after another, each composed anew by the same allow list. A mark is a paragraph behind a
    /// rule that links to itself, so that it can be named and stays when the result is sanitised again; ids of different
    /// pieces never meet.
    [[nodiscard]] static SanitizedHtml join(const std::vector<StoryPiece>& pieces);

private:
    QUrl m_base;
};

} // namespace broadsheet
