#include "core/pipeline/Hints.h"

namespace broadsheet {

PageHints hintsFrom(const Metadata& metadata, const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    PageHints hints;
    hints.title = metadata.title.toStdString();
    hints.byline = metadata.byline.section(QLatin1String("; "), 0, 0).toStdString();
    hints.description = metadata.excerpt.toStdString();
    hints.articleBody = metadata.articleBody.toStdString();
    hints.declaredType = metadata.declaredType.toStdString();
    hints.address = (url.host() + path).toStdString();
    hints.isDated = !metadata.publishedTime.isEmpty();
    hints.pathDepth = static_cast<int>(path.split(QLatin1Char('/'), Qt::SkipEmptyParts).size());
    hints.pathLength = static_cast<int>(path.size());
    return hints;
}

} // namespace broadsheet
