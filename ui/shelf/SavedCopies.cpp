#include "ui/shelf/SavedCopies.h"

#include "core/library/Catalogue.h"
#include "core/library/Shelf.h"

namespace broadsheet {
namespace {

QUrl withoutFragment(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

Result<QHash<QUrl, StoryId>> copiesOf(Library& library, const std::vector<QUrl>& addresses)
{
    const auto stories = Catalogue(library).saved(addresses);
    if (!stories)
        return stories.error();
    Shelf shelf(library);
    QHash<QUrl, StoryId> found;
    for (size_t i = 0; i < addresses.size(); ++i) {
        const auto story = (*stories)[i];
        if (const auto state = story ? shelf.state(*story) : Result<ReadingState>(ErrorCode::NotInLibrary); state && !state->trashedAt.isValid())
            found.insert(withoutFragment(addresses[i]), *story);
    }
    return found;
}

} // namespace

SavedCopies::SavedCopies(AsyncLibrary& library, QObject* parent) : QObject(parent), m_library(library)
{
    connect(&library, &AsyncLibrary::changed, this, &SavedCopies::look);
    connect(&library, &AsyncLibrary::statusChanged, this, &SavedCopies::look);
}

void SavedCopies::watch(std::vector<QUrl> addresses)
{
    m_watched = std::move(addresses);
    m_found.clear();
    Q_EMIT changed();
    look();
}

void SavedCopies::look()
{
    m_library.read(
        this, [addresses = m_watched](Library& library) { return copiesOf(library, addresses); },
        [this](const Result<QHash<QUrl, StoryId>>& found) {
            const QHash<QUrl, StoryId> now = found ? *found : QHash<QUrl, StoryId>();
            if (now == m_found)
                return;
            m_found = now;
            Q_EMIT changed();
        },
        m_looking.next());
}

std::optional<StoryId> SavedCopies::find(const QUrl& address) const
{
    const auto found = m_found.constFind(withoutFragment(address));
    return found == m_found.constEnd() ? std::nullopt : std::optional(*found);
}

QSet<QUrl> SavedCopies::addresses() const
{
    return {m_found.keyBegin(), m_found.keyEnd()};
}

} // namespace broadsheet
