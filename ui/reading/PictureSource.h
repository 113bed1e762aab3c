#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace broadsheet {

/// Where the pane's pictures come from: the library or the fetcher. The pane itself has no way to the network.
class PictureSource {
public:
    using Done = std::function<void(QByteArray bytes, QByteArray mimeType)>;

    PictureSource() = default;
    virtual ~PictureSource() = default;
    PictureSource(const PictureSource&) = delete;
    PictureSource& operator=(const PictureSource&) = delete;

    /// Asks for one picture (absolute http or https). `done` is called at most once, on the same thread, at once or
    /// later; empty bytes mean that there is none. Bytes that are no picture are not shown, whatever `mimeType` says.
    virtual void request(const QUrl& url, Done done) = 0;
};

} // namespace broadsheet
