#pragma once

#include "core/library/HeadlineState.h"
#include "core/taking/TakingPlan.h"
#include "ui/window/LibraryParts.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <vector>

namespace broadsheet {

class LibraryDesk;
class QueuePane;
class TakingBar;
class TakingDesk;

/// Connects "take it with me" with the window: its commands, the bar below, the view of what waits, and what each headline says of
/// itself.
class TakeAlong final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive this.
    TakeAlong(TakingDesk& desk, const LibraryParts& parts, LibraryDesk& library, TakingBar& bar, QObject* parent = nullptr);

    /// The most that one taking along may cost.
    void setMegabytes(int megabytes) { m_bytes = qint64(megabytes) << 20; }

private:
    void connectDesk(TakingBar& bar);
    void ask();
    void connectQueue();
    void fillQueue();
    void removeFromQueue(const std::vector<QueueId>& stories);
    void take(const TakingWishes& wishes);
    void keep(int headline);
    void askStates();
    void showStates();

    TakingDesk& m_desk;
    LibraryParts m_parts;
    qint64 m_bytes = TakingBudget().bytes;
    LibraryDesk& m_library;
    QueuePane* m_queue; ///< the library pane's
    QTimer m_filling;   ///< several changes in a row are one look
    QHash<QUrl, HeadlineState> m_states; ///< of the headlines that are shown, without fragment
};

} // namespace broadsheet
