// The dialogs that the window opens, and what their answers change.
#include "ui/window/MainWindow.h"

#include "ui/commands/KeyMap.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/palette/Palette.h"
#include "ui/preferences/SettingsDialog.h"
#include "ui/receipt/ReceiptBook.h"
#include "ui/receipt/ReceiptDialog.h"
#include "ui/shelf/AsyncLibrary.h"
#include "ui/speech/EngineSpeaker.h"
#include "ui/window/HeadlineDesk.h"
#include "ui/window/LibraryDesk.h"
#include "ui/window/ListeningDesk.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/PaletteContent.h"
#include "ui/window/SpeechTools.h"
#include "ui/window/StoryPane.h"
#include "ui/window/StoryTools.h"
#include "ui/window/TakeAlong.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace broadsheet {

void MainWindow::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a saved page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pages (*.html *.htm *.xhtml *.mht *.mhtml *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openAddress);
    dialog->open();
}

void MainWindow::forgetReading()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Forget what I opened"), tr("Forget which pages you opened and read?"),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The trail and the memory of headlines are emptied, here and on the disk. What you saved stays."));
    const QPushButton* forget = box->addButton(tr("&Forget"), QMessageBox::AcceptRole);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_navigator->forgetWay();
        m_headlineDesk->forget();
        m_listening->forget();
        m_settings.lastPage.clear();
        Q_EMIT settingsChanged();
    });
    box->open();
}

void MainWindow::showReceipt()
{
    const HistoryEntry* entry = m_navigator->current();
    const QUrl page = !entry ? QUrl() : entry->reading ? entry->reading->url : entry->url;
    Receipt receipt = receiptOf(m_receipts->entriesOf(page, entry ? QList<QUrl>{entry->url, entry->asked} : QList<QUrl>()), m_receipts->originalOf(page));
    receipt.isSaved = entry && entry->saved;
    (new ReceiptDialog(receipt, this))->open();
}

void MainWindow::showPalette()
{
    std::vector<PaletteEntry> entries = commandEntries(*m_actions);
    const auto headlines = headlineEntries(m_headlines->reading().get(), [this](int index) { m_navigator->openHeadline(index); });
    const auto headings = headingEntries(m_outline, [this](int index) { m_story->view().scrollToHeading(index); });
    entries.insert(entries.end(), headings.begin(), headings.end());
    entries.insert(entries.end(), headlines.begin(), headlines.end());
    auto* palette = new Palette(std::move(entries), this);
    connect(palette, &Palette::queryChanged, this, [this, palette = QPointer<Palette>(palette)](const QString& query) {
        if (!m_library || query.trimmed().isEmpty())
            return;
        m_library->find(query, [this, palette, query](const std::vector<StoryRow>& rows) {
            if (palette)
                palette->setFound(query, savedEntries(rows, [this, query](StoryId story) { m_library->open(story, query); }));
        });
    });
    palette->open();
}

void MainWindow::showSettings()
{
    const QString folder = m_asyncLibrary ? m_asyncLibrary->folder() : QString();
    auto* dialog = new SettingsDialog(settings(), folder, std::make_unique<EngineSpeaker>(), this);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::applySettings);
    connect(dialog, &SettingsDialog::libraryFolderRequested, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(dialog, &SettingsDialog::libraryMoveRequested, this, [this, dialog] {
        dialog->close(); // how it goes is told in the window
        m_library->askWhereToMove();
    });
    dialog->open();
}

/// What the dialog can change; the rest of the settings is the window's own.
void MainWindow::applySettings(const Settings& settings)
{
    m_settings.reopenLastPage = settings.reopenLastPage;
    m_settings.keys = settings.keys;
    m_settings.takenMegabytes = settings.takenMegabytes;
    if (m_takeAlong)
        m_takeAlong->setMegabytes(settings.takenMegabytes);
    m_settings.trashDays = settings.trashDays;
    if (m_library)
        m_library->setTrashRule({settings.trashDays});
    m_settings.remembersReading = settings.remembersReading;
    m_settings.preparesStories = settings.preparesStories;
    m_headlineDesk->setPreparesStories(settings.preparesStories);
    m_actions->setKeyMap(KeyMap(settings.keys));
    m_tools->setFocusMode(settings.focus);
    m_tools->speech().setChoices(settings.speech);
    const auto check = [this](ActionId id, bool wanted) {
        if (m_actions->action(id).isChecked() != wanted)
            m_actions->action(id).trigger();
    };
    check(ActionId::ShowHeadlines, settings.headlinesShown);
    check(ActionId::ShowPictures, settings.picturesShown);
    Q_EMIT settingsChanged();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Broadsheet"), tr("Broadsheet %1").arg(QLatin1String(BROADSHEET_VERSION)),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("A quiet reader for links: the story, and the headlines that its page offers beside it."));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->open();
}

} // namespace broadsheet
