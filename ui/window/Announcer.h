#pragma once

#include <QWidget>

namespace broadsheet {

/// Says short sentences to screen readers, which see it as a notification: shown anew for each, and one pixel large for everybody
/// else. Qt 6.4 knows no other announcements.
class Announcer final : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget& parent);

    /// The same sentence again is said again. Nothing happens without a screen reader.
    void announce(const QString& sentence);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// Lets widgets of this class and notice bars be notifications, once for the program.
void showNotificationsToScreenReaders();

} // namespace broadsheet
