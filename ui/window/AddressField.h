#pragma once

#include <QLineEdit>
#include <QUrl>

namespace broadsheet {

/// The field that shows the address of what is open, and takes another one. What a reader is typing is never
/// overwritten.
class AddressField final : public QLineEdit {
    Q_OBJECT
public:
    explicit AddressField(QWidget* parent = nullptr);

    void setUrl(const QUrl& url);
    /// Puts the cursor there with everything selected.
    void edit();
    /// The address of what is open stands there again, whatever was typed.
    void reset() { showUrl(); }

Q_SIGNALS:
    /// Enter was pressed; `text` is as typed.
    void submitted(const QString& text);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showUrl();

    QUrl m_url;
    bool m_selectOnRelease = false;
};

} // namespace broadsheet
