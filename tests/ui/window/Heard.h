#pragma once

#include <QAccessible>
#include <QStringList>
#include <QtTest>

namespace broadsheet {

/// What a screen reader is told to read while this lives: the names of notifications, as they come. One at a time.
class Heard final {
public:
    Heard()
    {
        list().clear();
        QAccessible::installUpdateHandler(listen);
    }
    ~Heard() { QAccessible::installUpdateHandler(nullptr); }

    /// Whether Qt sends anything. Where tests/ui/with-screen-reader.sh has set all of it up, it must.
    static bool isPossible()
    {
        const bool mustBe = qEnvironmentVariableIsSet("BROADSHEET_SCREEN_READER");
        return QTest::qWaitFor([] { return QAccessible::isActive(); }, mustBe ? 30000 : 0) || mustBe;
    }
    [[nodiscard]] static QStringList& list()
    {
        static QStringList names;
        return names;
    }

private:
    static void listen(QAccessibleEvent* event)
    {
        QAccessibleInterface* item = event->type() == QAccessible::ObjectShow ? event->accessibleInterface() : nullptr;
        if (item && item->role() == QAccessible::Notification)
            list().append(item->text(QAccessible::Name));
    }
};

} // namespace broadsheet
