#include "ui/theme/DesktopColorScheme.h"

#include <QColor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace broadsheet {
namespace {

// The desktop portal's settings, https://flatpak.github.io/xdg-desktop-portal: version 1 of the interface answers
// `Read` with a variant inside a variant.
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

constexpr unsigned kPrefersDark = 1;
constexpr unsigned kPrefersLight = 2;

QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopColorScheme::DesktopColorScheme(const QPalette& palette, QObject* parent)
    : QObject(parent)
    , m_paletteIsDark(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness())
    , m_prefersDark(m_paletteIsDark)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // or `connect` may not know the slot's argument yet, and fails
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    ask();
}

bool DesktopColorScheme::interpret(unsigned value, bool fallback)
{
    switch (value) {
    case kPrefersDark: return true;
    case kPrefersLight: return false;
    default: return fallback;
    }
}

void DesktopColorScheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup && key == kKey)
        take(value.variant());
}

void DesktopColorScheme::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void DesktopColorScheme::take(const QVariant& value)
{
    bool isNumber = false;
    const unsigned number = unwrapped(value).toUInt(&isNumber);
    const bool prefersDark = isNumber ? interpret(number, m_paletteIsDark) : m_paletteIsDark;
    if (prefersDark == m_prefersDark)
        return;
    m_prefersDark = prefersDark;
    Q_EMIT prefersDarkChanged(prefersDark);
}

} // namespace broadsheet
