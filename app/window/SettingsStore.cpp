#include "app/window/SettingsStore.h"

#include "app/window/LookStore.h"

#include <QSettings>

namespace broadsheet {
namespace {

struct Keys {
    const QString pictures = QStringLiteral("reading/pictures");
    const QString progress = QStringLiteral("reading/progressLine");
    const QString headlines = QStringLiteral("window/headlines");
    const QString keys = QStringLiteral("keys");
    const QString library = QStringLiteral("window/library");
    const QString libraryWidth = QStringLiteral("window/libraryWidthPx");
    const QString taken = QStringLiteral("library/takenMegabytes");
    const QString trashDays = QStringLiteral("library/trashDays");
    const QString libraryView = QStringLiteral("library/view");
    const QString libraryOrder = QStringLiteral("library/order");
    const QString searches = QStringLiteral("library/searches");
    const QString geometry = QStringLiteral("window/geometry");
    const QString splitter = QStringLiteral("window/splitter");
    const QString remembers = QStringLiteral("start/remembersReading");
    const QString prepares = QStringLiteral("network/preparesStories");
    const QString reopen = QStringLiteral("start/reopenLastPage");
    const QString lastPage = QStringLiteral("start/lastPage");
};

} // namespace

Settings SettingsStore::load() const
{
    QSettings file(m_path, QSettings::IniFormat);
    const Keys keys;
    Settings settings;
    static_cast<Look&>(settings) = loadLook(file);
    settings.picturesShown = file.value(keys.pictures, settings.picturesShown).toBool();
    settings.progressShown = file.value(keys.progress, settings.progressShown).toBool();
    settings.headlinesShown = file.value(keys.headlines, settings.headlinesShown).toBool();
    settings.libraryShown = file.value(keys.library, settings.libraryShown).toBool();
    bool isNumber = false;
    if (const int width = file.value(keys.libraryWidth).toInt(&isNumber); isNumber)
        settings.libraryWidthPx = width;
    if (const int megabytes = file.value(keys.taken).toInt(&isNumber); isNumber)
        settings.takenMegabytes = megabytes;
    if (const int days = file.value(keys.trashDays).toInt(&isNumber); isNumber)
        settings.trashDays = days;
    settings.libraryView = file.value(keys.libraryView).toString();
    settings.libraryOrder = file.value(keys.libraryOrder).toString();
    settings.savedSearches = file.value(keys.searches).toStringList();
    settings.windowGeometry = file.value(keys.geometry).toByteArray();
    settings.splitterState = file.value(keys.splitter).toByteArray();
    settings.reopenLastPage = file.value(keys.reopen, settings.reopenLastPage).toBool();
    settings.remembersReading = file.value(keys.remembers, settings.remembersReading).toBool();
    settings.preparesStories = file.value(keys.prepares, settings.preparesStories).toBool();
    settings.lastPage = QUrl(file.value(keys.lastPage).toString(), QUrl::StrictMode);
    file.beginGroup(keys.keys);
    for (const QString& command : file.childKeys())
        settings.keys.insert(command, file.value(command).toStringList());
    file.endGroup();
    return clamped(settings);
}

bool SettingsStore::save(const Settings& settings) const
{
    QSettings file(m_path, QSettings::IniFormat);
    const Keys keys;
    saveLook(settings, file);
    file.setValue(keys.pictures, settings.picturesShown);
    file.setValue(keys.progress, settings.progressShown);
    file.setValue(keys.headlines, settings.headlinesShown);
    file.setValue(keys.library, settings.libraryShown);
    file.setValue(keys.libraryWidth, settings.libraryWidthPx);
    file.setValue(keys.taken, settings.takenMegabytes);
    file.setValue(keys.trashDays, settings.trashDays);
    file.setValue(keys.libraryView, settings.libraryView);
    file.setValue(keys.libraryOrder, settings.libraryOrder);
    file.setValue(keys.searches, settings.savedSearches);
    file.setValue(keys.geometry, settings.windowGeometry);
    file.setValue(keys.splitter, settings.splitterState);
    file.setValue(keys.reopen, settings.reopenLastPage);
    file.setValue(keys.remembers, settings.remembersReading);
    file.setValue(keys.prepares, settings.preparesStories);
    file.setValue(keys.lastPage, settings.lastPage.toString(QUrl::FullyEncoded));
    file.remove(keys.keys);
    file.beginGroup(keys.keys);
    for (auto change = settings.keys.cbegin(); change != settings.keys.cend(); ++change)
        file.setValue(change.key(), change.value());
    file.endGroup();
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace broadsheet
