#include "app/window/Translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace broadsheet {
namespace {

const QString folder = QStringLiteral(":/broadsheet/translations");

} // namespace

Translations::Translations(const QLocale& locale)
{
    (void)m_english.load(folder + QStringLiteral("/broadsheet_en.qm"));
    if (!m_ours.load(locale, QStringLiteral("broadsheet"), QStringLiteral("_"), folder))
        return;
    (void)m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString Translations::language() const
{
    return m_ours.isEmpty() ? QStringLiteral("en") : m_ours.language().section(QLatin1Char('_'), 0, 0);
}

Qt::LayoutDirection Translations::direction() const { return QLocale(language()).textDirection(); }

void Translations::install()
{
    for (QTranslator* translator : {&m_english, &m_qt, &m_ours}) { // the last one is asked first
        if (!translator->isEmpty())
            QCoreApplication::installTranslator(translator);
    }
    if (qGuiApp)
        QGuiApplication::setLayoutDirection(direction());
}

} // namespace broadsheet
