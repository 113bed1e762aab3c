#pragma once

#include "ui/taking/QueueModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace broadsheet {

class QueueList;

/// What waits to be saved, as a view of the library: the list, how much it is, and what can be done about it.
class QueuePane final : public QWidget {
    Q_OBJECT
public:
    explicit QueuePane(QWidget* parent = nullptr);

    void show(const std::vector<QueuedStory>& stories);
    using QWidget::show;
    /// Whether the library takes changes.
    void setCanChange(bool can);
    [[nodiscard]] QueueList& list() { return *m_list; }
    [[nodiscard]] const QueueModel& model() const { return m_model; }

Q_SIGNALS:
    void retryRequested(const std::vector<broadsheet::QueueId>& stories);
    void removeRequested(const std::vector<broadsheet::QueueId>& stories);

private:
    void showState();

    QueueModel m_model;
    QLabel* m_summary;
    QueueList* m_list;
    QPushButton* m_retry;
    QPushButton* m_remove;
    bool m_canChange = true;
};

} // namespace broadsheet
