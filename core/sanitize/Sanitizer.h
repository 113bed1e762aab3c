#pragma once

#include "core/base/Result.h"
#include "core/base/Trace.h"
#include "core/html/NodeMask.h"
#include "core/sanitize/SanitizedHtml.h"

#include <QUrl>

namespace broadsheet {

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

private:
    QUrl m_base;
};

} // namespace broadsheet
