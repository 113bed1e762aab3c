#include "ui/window/AddressField.h"

#include <QFocusEvent>
#include <QMouseEvent>

namespace broadsheet {

AddressField::AddressField(QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Address"));
    setAccessibleDescription(tr("A link or a file. Enter opens it."));
    setPlaceholderText(tr("Paste a link, or drop a page here"));
    setClearButtonEnabled(false);
    // An address is read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::returnPressed, this, [this] { Q_EMIT submitted(text()); });
}

void AddressField::setUrl(const QUrl& url)
{
    m_url = url;
    if (!hasFocus() || !isModified())
        showUrl();
}

void AddressField::showUrl()
{
    // Decoded only where that cannot mislead; the host stays in the form that SafeUrl would show.
    setText(m_url.isLocalFile() ? m_url.toLocalFile() : m_url.toString(QUrl::PrettyDecoded));
    setModified(false);
    setCursorPosition(0);
}

void AddressField::edit()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void AddressField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_selectOnRelease = event->reason() == Qt::MouseFocusReason;
    if (!m_selectOnRelease)
        selectAll();
}

void AddressField::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (m_selectOnRelease && !hasSelectedText())
        selectAll();
    m_selectOnRelease = false;
}

} // namespace broadsheet
