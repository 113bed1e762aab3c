#pragma once

#include <QObject>

class QFocusEvent;
class QWidget;

namespace broadsheet {

/// Keeps focus "by Tab" from a pane while no Tab key is down. Qt gives it for that reason as well when the window comes up with nothing
/// focused, or when the focused widget goes; WebEngine then picks the first link or picture of the page and scrolls to it, though nobody
/// asked for it. Watches the whole program, since WebEngine makes its input widget anew and focuses it before anybody hears of it.
class TabWatch final : public QObject {
    Q_OBJECT
public:
    explicit TabWatch(QWidget& pane);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isUnasked(QObject* watched, const QFocusEvent& event) const;

    QWidget& m_pane;
    bool m_down = false;
};

} // namespace broadsheet
