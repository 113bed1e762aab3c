#pragma once

#include "ui/headlines/HeadlineMemory.h"
#include "ui/window/ListeningState.h"
#include "ui/window/Trail.h"

#include <QString>

namespace broadsheet {

/// Keeps what one sitting hands to the next: the trail, the headline memory and what was listened to, a file each in one folder. What is missing,
/// too large or damaged there is an empty one.
class SittingStore final {
public:
    static constexpr qint64 mostBytes = 4 << 20; ///< of a file that is read; a full memory takes some 1.2 MB

    explicit SittingStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Trail trail() const;
    [[nodiscard]] HeadlineMemory memory() const;
    [[nodiscard]] ListeningState listening() const;
    /// Whether all of them stand on the disk now.
    bool save(const Trail& trail, const HeadlineMemory& memory, const ListeningState& listening) const;
    /// Nothing is kept any more.
    void remove() const;

private:
    [[nodiscard]] QString trailPath() const;
    [[nodiscard]] QString memoryPath() const;
    [[nodiscard]] QString listeningPath() const;

    QString m_folder;
};

} // namespace broadsheet
