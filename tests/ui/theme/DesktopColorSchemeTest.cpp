#include "ui/theme/DesktopColorScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace broadsheet;

namespace {

const QPalette kLight(Qt::black, Qt::white);
const QPalette kDark(Qt::white, Qt::black);

} // namespace

/// The portal's end of the conversation: answers Read with a variant in a variant, as version 1 does.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint value = 0;

    bool start(QDBusConnection bus)
    {
        return bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"))
            && bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const bool known = group == QLatin1StringView("org.freedesktop.appearance") && key == QLatin1StringView("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? QVariant(value) : QVariant(QString()))));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class DesktopColorSchemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        else
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void valuesOfThePortal()
    {
        QVERIFY(DesktopColorScheme::interpret(1, false));
        QVERIFY(!DesktopColorScheme::interpret(2, true));
        QVERIFY(DesktopColorScheme::interpret(0, true));
        QVERIFY(!DesktopColorScheme::interpret(0, false));
        QVERIFY(!DesktopColorScheme::interpret(99, false));
    }

    void withoutPortalThePaletteDecides()
    {
        QVERIFY(DesktopColorScheme(kDark).prefersDark());
        QVERIFY(!DesktopColorScheme(kLight).prefersDark());
    }

    void portalIsAskedAndHeard()
    {
        if (m_daemon.state() != QProcess::Running)
            QSKIP("no dbus-daemon on this system");
        FakePortal portal;
        portal.value = 1;
        QVERIFY(portal.start(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"))));
        DesktopColorScheme scheme(kLight);
        QSignalSpy changed(&scheme, &DesktopColorScheme::prefersDarkChanged);
        QVERIFY(changed.wait());
        QVERIFY(scheme.prefersDark());

        Q_EMIT portal.SettingChanged(QStringLiteral("org.example.other"), QStringLiteral("color-scheme"), QDBusVariant(uint(2)));
        Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(uint(2)));
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 2);
        QVERIFY(!scheme.prefersDark());
    }

private:
    QProcess m_daemon;
};

QTEST_GUILESS_MAIN(DesktopColorSchemeTest)
#include "DesktopColorSchemeTest.moc"
