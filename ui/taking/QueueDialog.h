#pragma once

#include "core/library/OfflineQueue.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace broadsheet {

/// What still waits to be fetched for the library, and what could not be had and why.
class QueueDialog final : public QDialog {
    Q_OBJECT
public:
    explicit QueueDialog(QWidget* parent);

    void show(const std::vector<QueuedStory>& stories);
    using QDialog::show;
    /// The stories that are selected.
    [[nodiscard]] std::vector<QueueId> selected() const;

Q_SIGNALS:
    void retryRequested(const std::vector<QueueId>& stories);
    void removeRequested(const std::vector<QueueId>& stories);

private:
    void showState();

    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_retry;
    QPushButton* m_remove;
};

} // namespace broadsheet
