#include "ui/shelf/LibraryPictures.h"

#include "core/library/StoryStore.h"
#include "ui/shelf/AsyncLibrary.h"

namespace broadsheet {

LibraryPictures::LibraryPictures(PictureSource& elsewhere, QObject* parent) : QObject(parent), m_elsewhere(elsewhere) {}

void LibraryPictures::request(const QUrl& url, Done done)
{
    if (!m_library || !m_version) {
        m_elsewhere.request(url, std::move(done));
        return;
    }
    m_library->read(
        this, [version = *m_version, url](Library& library) { return StoryStore(library).picture(version, url); },
        [this, url, done = std::move(done)](const Result<FetchedPicture>& picture) {
            if (picture)
                done(picture->bytes, picture->mediaType.toLatin1());
            else
                m_elsewhere.request(url, done);
        });
}

} // namespace broadsheet
