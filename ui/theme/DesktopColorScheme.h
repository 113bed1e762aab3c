#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace broadsheet {

/// Whether the desktop prefers dark windows: asks the desktop portal (Qt 6.4 has no word of its own for it), and
/// goes by the lightness of the palette where no portal answers or it has no preference.
class DesktopColorScheme final : public QObject {
    Q_OBJECT
public:
    /// `palette` is the one the desktop gave, before any theme of ours.
    explicit DesktopColorScheme(const QPalette& palette, QObject* parent = nullptr);

    /// Known at once by the palette; corrected by `prefersDarkChanged` when the portal answers otherwise.
    [[nodiscard]] bool prefersDark() const { return m_prefersDark; }

    /// What one value of org.freedesktop.appearance color-scheme says: 1 dark, 2 light, everything else `fallback`.
    [[nodiscard]] static bool interpret(unsigned value, bool fallback);

Q_SIGNALS:
    void prefersDarkChanged(bool prefersDark);

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QVariant& value);

    bool m_paletteIsDark;
    bool m_prefersDark;
};

} // namespace broadsheet
