#pragma once

#include "core/taking/TakingPlan.h"

#include <QDialog>

class QRadioButton;
class QSpinBox;

namespace broadsheet {

/// Asks which of the stories beside one are to be taken along.
class TakeDialog final : public QDialog {
    Q_OBJECT
public:
    /// `headlines`: how many the page offers, promoted ones aside; `mostBytes`: what it may cost.
    TakeDialog(const QString& title, int headlines, qint64 mostBytes, QWidget* parent);

    [[nodiscard]] TakingWishes wishes() const;

Q_SIGNALS:
    void chosen(const broadsheet::TakingWishes& wishes);

private:
    QRadioButton* m_none;
    QRadioButton* m_first;
    QRadioButton* m_all;
    QSpinBox* m_count;
};

} // namespace broadsheet
