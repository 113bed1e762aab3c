#pragma once

#include "core/library/Ids.h"
#include "ui/headlines/QuietList.h"

#include <QUrl>

#include <vector>

namespace broadsheet {

class QueueModel;

/// The list of what waits. It changes nothing: it tells what was asked for. A click or Enter opens the page, several can be chosen
/// with Ctrl and Shift.
class QueueList final : public QuietList {
    Q_OBJECT
public:
    /// `model` must outlive the list.
    explicit QueueList(QueueModel& model, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<QueueId> chosen() const;

Q_SIGNALS:
    void openRequested(const QUrl& url);
    void openOutsideRequested(const QUrl& url);
    void retryRequested(const std::vector<broadsheet::QueueId>& stories);
    void removeRequested(const std::vector<broadsheet::QueueId>& stories);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QueueModel& m_model;
};

} // namespace broadsheet
