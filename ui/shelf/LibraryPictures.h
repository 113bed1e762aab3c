#pragma once

#include "core/library/Ids.h"
#include "ui/reading/PictureSource.h"

#include <QObject>

#include <optional>

namespace broadsheet {

class AsyncLibrary;

/// The pictures of the story that is open: those that were saved with it from the library, all others from elsewhere.
class LibraryPictures final : public QObject, public PictureSource {
    Q_OBJECT
public:
    /// `elsewhere` (the network) must outlive this.
    explicit LibraryPictures(PictureSource& elsewhere, QObject* parent = nullptr);

    /// The library must outlive this.
    void setLibrary(AsyncLibrary* library) { m_library = library; }
    /// The version whose pictures are asked for from now on; nothing: what is open comes from elsewhere.
    void setVersion(std::optional<VersionId> version) { m_version = version; }

    void request(const QUrl& url, Done done) override;

private:
    PictureSource& m_elsewhere;
    AsyncLibrary* m_library = nullptr;
    std::optional<VersionId> m_version;
};

} // namespace broadsheet
