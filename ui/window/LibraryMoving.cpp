#include "ui/window/LibraryMoving.h"

#include "ui/shelf/AsyncLibrary.h"
#include "ui/window/LibrarySentence.h"

#include <QDir>
#include <QFileDialog>

namespace broadsheet {

LibraryMoving::LibraryMoving(AsyncLibrary& library, QWidget& window, QObject* parent) : QObject(parent), m_library(library), m_window(window) {}

void LibraryMoving::askForFolder(const QString& title, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void LibraryMoving::askForAnother()
{
    askForFolder(tr("Where is the library, or where shall a new one be?"), [this](const QString& folder) { m_library.lookIn(folder); });
}

void LibraryMoving::askWhereTo()
{
    askForFolder(tr("Move the library to"), [this](const QString& folder) { moveTo(folder); });
}

void LibraryMoving::moveTo(const QString& folder)
{
    if (std::exchange(m_isMoving, true))
        return;
    Q_EMIT said(tr("The library is being copied to %1. You can go on reading.").arg(QDir::toNativeSeparators(folder)));
    m_library.moveTo(folder, this, [this, from = m_library.folder()](const Result<Done>& moved) { onMoved(from, moved); });
}

void LibraryMoving::onMoved(const QString& from, const Result<Done>& moved)
{
    m_isMoving = false;
    if (moved)
        Q_EMIT said(tr("The library has moved. What stood in %1 was left there as it was; delete it once you have seen that nothing is missing.")
                        .arg(QDir::toNativeSeparators(from)));
    else
        Q_EMIT said(tr("The library stays where it is. %1").arg(LibrarySentence::of(moved.error())));
}

} // namespace broadsheet
