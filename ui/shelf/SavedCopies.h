#pragma once

#include "core/library/Ids.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <optional>
#include <vector>

namespace broadsheet {

/// Which of the addresses around a story have a saved copy. Follows the library's changes. What lies in the trash is none.
class SavedCopies final : public QObject {
    Q_OBJECT
public:
    /// `library` must outlive this.
    explicit SavedCopies(AsyncLibrary& library, QObject* parent = nullptr);

    /// These addresses from now on; those before are forgotten at once.
    void watch(std::vector<QUrl> addresses);
    [[nodiscard]] std::optional<StoryId> find(const QUrl& address) const;
    /// Those with a copy, without fragment.
    [[nodiscard]] QSet<QUrl> addresses() const;

Q_SIGNALS:
    void changed();

private:
    void look();

    AsyncLibrary& m_library;
    std::vector<QUrl> m_watched;
    QHash<QUrl, StoryId> m_found;
    Latest m_looking;
};

} // namespace broadsheet
