#include "ui/window/Announcer.h"

#include "ui/window/NoticeBar.h"

#include <QAccessible>
#include <QtTest>

using namespace broadsheet;

namespace {

/// What a screen reader is told to read: the names of notifications that are shown.
QStringList heard;

void listen(QAccessibleEvent* event)
{
    QAccessibleInterface* item = event->type() == QAccessible::ObjectShow ? event->accessibleInterface() : nullptr;
    if (item && item->role() == QAccessible::Notification)
        heard.append(item->text(QAccessible::Name));
}

} // namespace

class AnnouncerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QAccessible::setActive(true);
        showNotificationsToScreenReaders();
        QAccessible::installUpdateHandler(listen);
        heard.clear();
    }
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }

    void withoutAScreenReaderNothingHappens()
    {
        QAccessible::setActive(false);
        QWidget window;
        Announcer announcer(window);
        window.show();
        heard.clear();
        announcer.announce(QStringLiteral("Loading…"));
        QVERIFY(heard.isEmpty());
        QCOMPARE(announcer.sentence(), QStringLiteral("Loading…"));
    }
};

QTEST_MAIN(AnnouncerTest)
#include "AnnouncerTest.moc"
