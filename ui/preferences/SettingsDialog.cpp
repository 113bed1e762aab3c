#include "ui/preferences/SettingsDialog.h"

#include "ui/commands/KeysPage.h"
#include "ui/preferences/GeneralPage.h"
#include "ui/preferences/LibraryPage.h"
#include "ui/preferences/ReadingPage.h"
#include "ui/speech/Speaker.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace broadsheet {

SettingsDialog::SettingsDialog(const Settings& settings, const QString& libraryFolder, std::unique_ptr<Speaker> speaker, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_tabs(new QTabWidget(this)), m_general(new GeneralPage(settings)),
      m_reading(new ReadingPage(settings, std::move(speaker))),
      m_library(new LibraryPage(settings, libraryFolder)), m_keys(new KeysPage(KeyMap(settings.keys)))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->addTab(m_general, tr("&General"));
    m_tabs->addTab(m_reading, tr("&Reading"));
    m_tabs->addTab(m_library, tr("&Library"));
    m_tabs->addTab(m_keys, tr("&Keys"));
    m_tabs->setAccessibleName(tr("Pages of the settings"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter belongs to the fields
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_general, &GeneralPage::changed, this, &SettingsDialog::tell);
    connect(m_reading, &ReadingPage::changed, this, &SettingsDialog::tell);
    connect(m_library, &LibraryPage::changed, this, &SettingsDialog::tell);
    connect(m_library, &LibraryPage::folderRequested, this, &SettingsDialog::libraryFolderRequested);
    connect(m_library, &LibraryPage::moveRequested, this, &SettingsDialog::libraryMoveRequested);
    connect(m_keys, &KeysPage::changed, this, &SettingsDialog::tell);
    const int em = fontMetrics().height();
    resize(QSize(em * 36, em * 32).boundedTo(parent ? parent->size() * 0.95 : QSize(em * 36, em * 32)));
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::tell()
{
    m_general->writeTo(m_settings);
    m_reading->writeTo(m_settings);
    m_library->writeTo(m_settings);
    m_settings.keys = m_keys->keyMap().changes();
    Q_EMIT changed(m_settings);
}

} // namespace broadsheet
