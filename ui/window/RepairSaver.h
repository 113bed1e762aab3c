#pragma once

#include "ui/window/ReadingHistory.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace broadsheet {

class SaveDesk;

/// Gives a saved story another version after its reader has repaired it: one for several corrections in a row.
class RepairSaver final : public QObject {
    Q_OBJECT
public:
    /// `saving` must outlive this.
    explicit RepairSaver(SaveDesk& saving, QObject* parent = nullptr);
    /// What still waits is saved.
    ~RepairSaver() override;

    /// Saves the entry when the reader pauses.
    void saveSoon(const HistoryEntry& entry);
    void saveNow();

Q_SIGNALS:
    void saved();

private:
    SaveDesk& m_saving;
    QTimer m_pause;
    std::optional<HistoryEntry> m_waiting;
};

} // namespace broadsheet
