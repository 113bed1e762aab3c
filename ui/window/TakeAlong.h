#pragma once

#include "core/library/HeadlineState.h"
#include "core/taking/TakingPlan.h"
#include "ui/window/LibraryParts.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace broadsheet {

class QueueDialog;
class TakingBar;
class TakingDesk;

/// Connects "take it with me" with the window: its commands, the bar below, and what each headline says of itself.
class TakeAlong final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive this.
    TakeAlong(TakingDesk& desk, const LibraryParts& parts, TakingBar& bar, QObject* parent = nullptr);

    /// The most that one taking along may cost.
    void setMegabytes(int megabytes) { m_bytes = qint64(megabytes) << 20; }

private:
    void connectDesk(TakingBar& bar);
    void ask();
    void showQueue();
    void fillQueue();
    void take(const TakingWishes& wishes);
    void keep(int headline);
    void askStates();
    void showStates();

    TakingDesk& m_desk;
    LibraryParts m_parts;
    qint64 m_bytes = TakingBudget().bytes;
    QPointer<QueueDialog> m_queue;
    QHash<QUrl, HeadlineState> m_states; ///< of the headlines that are shown, without fragment
};

} // namespace broadsheet
