#pragma once

#include "core/library/Checkup.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace broadsheet {

/// Looks at everything in the library and tells what it found; mends it only when asked to.
class CheckupDialog final : public QDialog {
    Q_OBJECT
public:
    /// `library` must outlive the dialog.
    explicit CheckupDialog(AsyncLibrary& library, QWidget* parent = nullptr);
    ~CheckupDialog() override;

    /// What the dialog says now.
    [[nodiscard]] QString findings() const;

Q_SIGNALS:
    /// A look or a repair has ended.
    void done();

private:
    void look();
    void mend();
    void onLooked(const Result<CheckReport>& report);
    void onMended(const Result<RepairReport>& report);
    void work(const QString& sentence);
    void rest(const QString& findings, bool canMend);
    [[nodiscard]] static QString findingsOf(const CheckReport& report);

    AsyncLibrary& m_library;
    CheckReport m_found;
    StopSource m_stop;
    QLabel* m_findings;
    QProgressBar* m_progress;
    QPushButton* m_look;
    QPushButton* m_mend;
};

} // namespace broadsheet
