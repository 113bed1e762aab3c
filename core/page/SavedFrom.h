#pragma once

#include <QByteArrayView>
#include <QUrl>

namespace broadsheet {

/// The http(s) address that a browser or a page saver wrote into the head of a page it saved ("saved from url=…",
/// "Page saved with SingleFile url: …"); empty when there is none.
[[nodiscard]] QUrl savedFrom(QByteArrayView bytes);

} // namespace broadsheet
