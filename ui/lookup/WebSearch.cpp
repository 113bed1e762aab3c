#include "ui/lookup/WebSearch.h"

#include <QUrlQuery>

namespace broadsheet {
namespace {

constexpr qsizetype kMostWords = 300; // characters: what a search site takes

} // namespace

QString webSearchHost() { return QStringLiteral("duckduckgo.com"); }

QUrl webSearchUrl(const QString& words)
{
    QString asked = words;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("q"), QString::fromLatin1(QUrl::toPercentEncoding(asked.remove(QChar(0xad)).simplified().left(kMostWords))));
    QUrl url(QStringLiteral("https://%1/").arg(webSearchHost()));
    url.setQuery(query);
    return url;
}

} // namespace broadsheet
