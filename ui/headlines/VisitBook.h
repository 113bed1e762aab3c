#pragma once

#include "core/pipeline/Reading.h"
#include "ui/headlines/HeadlineMemory.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <memory>

namespace broadsheet {

/// Keeps HeadlineMemory while pages come and go: each reading is one visit, however often it is looked at again.
class VisitBook final {
public:
    [[nodiscard]] const HeadlineMemory& memory() const { return m_memory; }
    void setMemory(const HeadlineMemory& memory) { m_memory = memory; }
    void forget();

    /// The headlines of a reading that its page did not have on the visit before.
    [[nodiscard]] QSet<QUrl> newOn(const std::shared_ptr<const Reading>& reading);
    /// The headlines of a reading that were opened, or read to the end, at any time; without fragment.
    [[nodiscard]] QSet<QUrl> openedOn(const Reading& reading) const;
    [[nodiscard]] QSet<QUrl> readOn(const Reading& reading) const;
    void setOpened(const QUrl& story) { m_memory.setOpened(story); }
    /// Whether that is news.
    bool setRead(const QUrl& story);

private:
    struct Visit {
        std::weak_ptr<const Reading> reading;
        QSet<QUrl> fresh;
    };

    HeadlineMemory m_memory;
    QHash<QUrl, Visit> m_visits; ///< of this sitting, by page
};

} // namespace broadsheet
