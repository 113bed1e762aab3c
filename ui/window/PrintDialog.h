#pragma once

#include "ui/reading/PrintOptions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace broadsheet {

/// How the story is to be put on paper, and whether on a printer's or into a file.
class PrintDialog final : public QDialog {
    Q_OBJECT
public:
    PrintDialog(const PrintOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] PrintOptions options() const;

Q_SIGNALS:
    /// The dialog has closed itself.
    void pdfRequested(const broadsheet::PrintOptions& options);
    void printRequested(const broadsheet::PrintOptions& options);

private:
    QCheckBox* m_pictures;
    QCheckBox* m_links;
    QCheckBox* m_numbers;
    QComboBox* m_paper;
};

} // namespace broadsheet
