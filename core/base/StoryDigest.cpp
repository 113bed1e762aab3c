#include "core/base/StoryDigest.h"

#include "core/base/TrackingParameters.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace broadsheet {

quint64 storyDigest(const QUrl& url)
{
    const QByteArray hash = QCryptographicHash::hash(sameStoryKey(url).toEncoded(), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(hash.constData());
}

} // namespace broadsheet
