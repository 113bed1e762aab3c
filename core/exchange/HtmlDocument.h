#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

#include <functional>

namespace broadsheet {

/// A reading as a page that stands alone (UTF-8): title, facts, story and headlines. Its content security policy lets
/// pictures and its own style sheet through and nothing else.
[[nodiscard]] QByteArray toHtmlDocument(const Reading& reading);

/// A picture's bytes and its media type; no bytes: it is not there.
struct PictureBytes {
    QByteArray bytes;
    QString mediaType;
};
using PictureLookup = std::function<PictureBytes(const QUrl& address)>;

/// The same as one file with its pictures inside, as data: addresses. Its policy lets nothing else through, so that
/// opening it asks the network for nothing; a picture that is not there stays empty.
[[nodiscard]] QByteArray toStandaloneHtml(const Reading& reading, const PictureLookup& pictures);

} // namespace broadsheet
