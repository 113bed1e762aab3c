#pragma once

#include "core/html/Document.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// What a page says about itself. Text, never markup; empty when the page does not say.
struct Metadata {
    QString title;         ///< without the site's name
    QString byline;        ///< the authors' names, "; " between them, without "By"
    QString siteName;
    QString publishedTime; ///< ISO 8601, with zone where the page gave one
    QString modifiedTime;  ///< ISO 8601
    QString language;      ///< BCP 47
    QString direction;     ///< "ltr", "rtl" or empty
    QString excerpt;       ///< the page's own description
    QUrl canonicalUrl;     ///< absolute http(s), or empty
    QUrl leadImage;        ///< absolute http(s), or empty
    QString declaredType;  ///< lower case: og:type or the JSON-LD @type of the main entity ("article", "newsarticle", "product" …)
    bool accessibleForFree = true; ///< false when JSON-LD says isAccessibleForFree: false
    int declaredWordCount = 0;     ///< JSON-LD wordCount; 0 when absent
    QString articleBody;           ///< JSON-LD articleBody as plain text; empty when absent
    std::vector<QJsonObject> structuredData; ///< every JSON-LD object of the page, @graph flattened
};

/// Reads a page's metadata. `url` is the page's address (after <base> it is the base of relative links); `at`
/// resolves times such as "2 hours ago".
[[nodiscard]] Metadata describe(const Document& document, const QUrl& url, const QDateTime& at);
/// The base of a page's relative links: <base href>, else the page's own address.
[[nodiscard]] QUrl baseUrlOf(const Document& document, const QUrl& url);

} // namespace broadsheet
