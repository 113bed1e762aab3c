#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet {

/// Where words were read.
struct QuotationSource {
    QString title;  ///< text; may be empty
    QString author; ///< text; may be empty
    QString site;   ///< text; may be empty
    QUrl url;
};

/// Words with their source as text: the words in quotation marks, then a line with author, title, site and address.
[[nodiscard]] QString quotation(const QString& words, const QuotationSource& source);
/// The same as Markdown: a block quotation, then a line with a link. `note` stands below it, when there is one.
[[nodiscard]] QString markdownQuotation(const QString& words, const QuotationSource& source, const QString& note = {});

} // namespace broadsheet
