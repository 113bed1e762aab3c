#include "ui/reading/RenderedPage.h"

#include <QCryptographicHash>

namespace broadsheet {

QString pictureKey(const QUrl& url)
{
    constexpr int kDigits = 32; // 128 bits: no two pictures of a reader's life meet
    return QString::fromLatin1(QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex().left(kDigits));
}

} // namespace broadsheet
