#include "core/library/StoredBody.h"

#include "core/library/Attempt.h"
#include "core/sanitize/PlainText.h"
#include "core/sanitize/Sanitizer.h"

namespace broadsheet::library {

StoredBody openBody(const SealedBytes& sealed, const QUrl& base, const QString& what)
{
    Result<SanitizedHtml> html = Sanitizer(base).sanitize(unseal(sealed, what));
    if (!html)
        fail(html.error().code, what); // what is stored is what was stored: its digest says so
    QString text = QString::fromStdString(toPlainText(*html));
    return {std::move(html).value(), std::move(text)};
}

} // namespace broadsheet::library
