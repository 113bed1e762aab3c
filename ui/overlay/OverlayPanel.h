#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace broadsheet {

/// Which corner of its host a panel keeps to; start is left in a left-to-right window.
enum class OverlayCorner { TopStart, TopEnd };

/// A small panel over a part of the window: the rest goes on living beneath it. Esc and its button close it, and the keyboard
/// goes back to where it was. While it has the keyboard, letters are its own and not commands of the window.
class OverlayPanel : public QFrame {
    Q_OBJECT
public:
    /// Hidden at first. `host` is the widget that it lies over and belongs to.
    OverlayPanel(const QString& title, OverlayCorner corner, QWidget& host);

    void open();
    void dismiss();
    /// The colours of its controls: a style sheet above them keeps the window's palette from them.
    void setColors(const QPalette& colors);
    void toggle() { isVisible() ? dismiss() : open(); }

Q_SIGNALS:
    void opened();
    void closed();

protected:
    /// Where the controls go; they scroll when the host is too low for them.
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    /// Asked when the panel opens: what gets the keyboard.
    virtual QWidget& firstControl() = 0;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    OverlayCorner m_corner;
    QWidget& m_host;
    QScrollArea* m_scroll;
    QVBoxLayout* m_content;
    QPointer<QWidget> m_focusBefore;
};

} // namespace broadsheet
