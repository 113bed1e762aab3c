#include "app/window/SettingsStore.h"

#include "app/window/LookStore.h"

#include <QSettings>

namespace broadsheet {
namespace {

struct Keys {
    const QString pictures = QStringLiteral("reading/pictures");
    const QString progress = QStringLiteral("reading/progressLine");
    const QString headlines = QStringLiteral("window/headlines");
    const QString geometry = QStringLiteral("window/geometry");
    const QString splitter = QStringLiteral("window/splitter");
    const QString reopen = QStringLiteral("start/reopenLastPage");
    const QString lastPage = QStringLiteral("start/lastPage");
};

} // namespace

Settings SettingsStore::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    const Keys keys;
    Settings settings;
    static_cast<Look&>(settings) = loadLook(file);
    settings.picturesShown = file.value(keys.pictures, settings.picturesShown).toBool();
    settings.progressShown = file.value(keys.progress, settings.progressShown).toBool();
    settings.headlinesShown = file.value(keys.headlines, settings.headlinesShown).toBool();
    settings.windowGeometry = file.value(keys.geometry).toByteArray();
    settings.splitterState = file.value(keys.splitter).toByteArray();
    settings.reopenLastPage = file.value(keys.reopen, settings.reopenLastPage).toBool();
    settings.lastPage = QUrl(file.value(keys.lastPage).toString(), QUrl::StrictMode);
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
    file.setValue(keys.geometry, settings.windowGeometry);
    file.setValue(keys.splitter, settings.splitterState);
    file.setValue(keys.reopen, settings.reopenLastPage);
    file.setValue(keys.lastPage, settings.lastPage.toString(QUrl::FullyEncoded));
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace broadsheet
