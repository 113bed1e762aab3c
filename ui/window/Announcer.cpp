#include "ui/window/Announcer.h"

#include "ui/window/NoticeBar.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace broadsheet {
namespace {

QAccessibleInterface* notificationFor(const QString&, QObject* object)
{
    const bool isOne = qobject_cast<Announcer*>(object) || qobject_cast<NoticeBar*>(object);
    return isOne ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget& parent) : QWidget(&parent)
{
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(1, 1);
}

void Announcer::announce(const QString& sentence)
{
    m_sentence = sentence;
    if (!QAccessible::isActive())
        return;
    hide();
    setAccessibleName(sentence);
    show(); // which the bus tells
}

void showNotificationsToScreenReaders()
{
    static bool isDone = false;
    if (!std::exchange(isDone, true))
        QAccessible::installFactory(notificationFor);
}

} // namespace broadsheet
