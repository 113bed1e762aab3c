#include "ui/window/DroppedAddress.h"

#include <QMimeData>
#include <QUrl>

namespace broadsheet {

QStringList addressesIn(const QMimeData& data)
{
    QStringList texts;
    for (const QUrl& url : data.urls()) {
        if (url.isValid() && !url.scheme().isEmpty())
            texts.append(url.toString(QUrl::FullyEncoded));
    }
    if (texts.isEmpty() && data.hasText() && !data.text().trimmed().isEmpty())
        texts.append(data.text());
    return texts;
}

} // namespace broadsheet
