#pragma once

#include "core/html/Parser.h"
#include "core/metadata/Metadata.h"

#include <QTest>

namespace broadsheet {

/// What a page of `html` at `url` says about itself, read on 10 September 2025, noon UTC.
inline Metadata described(const std::string& html, const char* url = "https://www.dailycourier.example/news/bridge")
{
    const auto document = parseHtml(html);
    if (!document.ok())
        qFatal("the test's page does not parse");
    return describe(document.value(), QUrl(QString::fromLatin1(url)), QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC));
}

} // namespace broadsheet
