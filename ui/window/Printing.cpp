#include "ui/window/Printing.h"

#include "ui/reading/ReadingView.h"
#include "ui/window/PrintDialog.h"

#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

namespace broadsheet {

Printing::Printing(ReadingView& view, QWidget& window, std::function<void(const QString&)> tell)
    : QObject(&window), m_view(view), m_window(window), m_tell(std::move(tell))
{
    // Where inches are used, paper is Letter.
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem)
        m_options.paper = QPageSize::Letter;
}

void Printing::ask()
{
    auto* dialog = new PrintDialog(m_options, &m_window);
    connect(dialog, &PrintDialog::pdfRequested, this, &Printing::savePdf);
    connect(dialog, &PrintDialog::printRequested, this, &Printing::print);
    dialog->open();
}

void Printing::savePdf(const PrintOptions& options)
{
    m_options = options;
    auto* dialog = new QFileDialog(&m_window, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_view.printToPdf(m_options, [this, path](const QByteArray& pdf) {
            QSaveFile file(path);
            const bool saved = !pdf.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
            m_tell(saved ? tr("Saved.") : tr("The PDF could not be saved."));
        });
    });
    dialog->open();
}

void Printing::print(const PrintOptions& options)
{
    m_options = options;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(options.paper));
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        m_view.print(*printer, m_options, [this, printer](bool printed) {
            if (!printed)
                m_tell(tr("The story could not be printed."));
        });
    });
    dialog->open();
}

} // namespace broadsheet
