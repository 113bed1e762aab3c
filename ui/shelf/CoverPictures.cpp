#include "ui/shelf/CoverPictures.h"

#include "core/library/StoryStore.h"
#include "ui/shelf/AsyncLibrary.h"

namespace broadsheet {

CoverPictures::CoverPictures(AsyncLibrary& library, QObject* parent) : QObject(parent), m_library(library) {}

void CoverPictures::request(const QUrl& url, Done done)
{
    const auto version = m_versions.constFind(url);
    if (version == m_versions.constEnd()) {
        done({}, {});
        return;
    }
    m_library.read(
        this, [version = *version, url](Library& library) { return StoryStore(library).picture(version, url); },
        [done = std::move(done)](const Result<FetchedPicture>& picture) {
            if (picture)
                done(picture->bytes, picture->mediaType.toLatin1());
            else
                done({}, {});
        });
}

} // namespace broadsheet
