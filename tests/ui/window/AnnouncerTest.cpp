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

    void everySentenceIsSaid()
    {
        QWidget window;
        Announcer announcer(window);
        window.show();
        heard.clear();
        announcer.announce(QStringLiteral("Loading…"));
        announcer.announce(QStringLiteral("The story is here."));
        announcer.announce(QStringLiteral("The story is here."));
        QCOMPARE(heard, (QStringList{QStringLiteral("Loading…"), QStringLiteral("The story is here."), QStringLiteral("The story is here.")}));
        QVERIFY(announcer.width() <= 1 && announcer.focusPolicy() == Qt::NoFocus);
    }

    void aNoticeIsReadWhenItComes()
    {
        QWidget window;
        NoticeBar notice(&window);
        window.show();
        heard.clear();
        notice.showNotice(QStringLiteral("Not loaded anew."));
        notice.showNotice(QStringLiteral("Still not."));
        QCOMPARE(heard, (QStringList{QStringLiteral("Not loaded anew."), QStringLiteral("Still not.")}));
    }

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
