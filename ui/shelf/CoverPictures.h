#pragma once

#include "core/library/Ids.h"
#include "ui/reading/PictureSource.h"

#include <QHash>
#include <QObject>

namespace broadsheet {

class AsyncLibrary;

/// The lead pictures of the stories in a list, from the library alone: a list asks nothing of the network.
class CoverPictures final : public QObject, public PictureSource {
    Q_OBJECT
public:
    /// `library` must outlive this.
    explicit CoverPictures(AsyncLibrary& library, QObject* parent = nullptr);

    /// Tells which version has a picture; it may be asked for afterwards.
    void know(const QUrl& picture, VersionId version) { m_versions.insert(picture, version); }
    void request(const QUrl& url, Done done) override;

private:
    AsyncLibrary& m_library;
    QHash<QUrl, VersionId> m_versions;
};

} // namespace broadsheet
