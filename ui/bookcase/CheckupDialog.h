#pragma once

#include "core/library/Checkup.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace broadsheet {

class SiteSizePanel;

/// Looks at everything in the library and tells what it found and what each site takes; mends it only when asked to.
class CheckupDialog final : public QDialog {
    Q_OBJECT
public:
    /// `library` must outlive the dialog. Texts that have to be made anew are read from their pages by `read`.
    CheckupDialog(AsyncLibrary& library, KeptPageReader read, QWidget* parent = nullptr);
    ~CheckupDialog() override;

    /// What the dialog says now.
    [[nodiscard]] QString findings() const;

Q_SIGNALS:
    /// A look or a repair has ended.
    void done();
    /// The stories of a site are to be listed; the dialog is gone then.
    void siteRequested(const broadsheet::SiteSize& site);

private:
    void look();
    void mend();
    void onLooked(const Result<CheckReport>& report);
    void onMended(const Result<RepairReport>& report);
    void work(const QString& sentence);
    void rest(const QString& findings, bool canMend);
    void showSizes(const SiteSizes& sizes);
    [[nodiscard]] static QString findingsOf(const CheckReport& report);

    AsyncLibrary& m_library;
    KeptPageReader m_read;
    CheckReport m_found;
    StopSource m_stop;
    QLabel* m_findings;
    QProgressBar* m_progress;
    SiteSizePanel* m_sizes;
    QPushButton* m_look;
    QPushButton* m_mend;
};

} // namespace broadsheet
