#pragma once

#include "ui/headlines/QuietList.h"

namespace broadsheet {

class RepairModel;

/// The blocks of the page. A click, Enter or Space puts one back or takes it out; Ctrl+Z takes the last step back.
class RepairList final : public QuietList {
    Q_OBJECT
public:
    explicit RepairList(RepairModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void toggleRequested(int row);
    void undoRequested();
    void currentRowChanged(int row);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace broadsheet
