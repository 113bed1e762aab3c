#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace broadsheet {

/// A document as it came: bytes nobody has looked at, and what was said about them on the way.
struct Page {
    QByteArray bytes;    ///< as fetched, content coding already removed
    QString contentType; ///< the HTTP Content-Type header, whole; empty for a file
    QUrl url;            ///< the final address, after redirects; the base of every link
    QDateTime fetchedAt; ///< UTC; the moment against which "2 hours ago" is resolved
    /// It was fetched just now from a private address, which only a host that a person typed may have. What such a page
    /// names on its own host may be private too; an address that a file or a public page names may not.
    bool isFromPrivateHost = false;
};

} // namespace broadsheet
