#include "core/taking/QueueLock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class QueueLockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneHolderAtATime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("queue.lock"));
        QueueLock first(file);
        QueueLock second(file);
        QVERIFY(first.acquire());
        QVERIFY(first.acquire()); // it has it already
        QVERIFY(!second.acquire());
        first.release();
        QVERIFY(second.acquire());
        QVERIFY(!first.acquire());
    }

    void goesWithItsHolder()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("queue.lock"));
        QueueLock lock(file);
        {
            QueueLock shortLived(file);
            QVERIFY(shortLived.acquire());
            QVERIFY(!lock.acquire());
        }
        QVERIFY(lock.acquire());
    }
};

QTEST_APPLESS_MAIN(QueueLockTest)
#include "QueueLockTest.moc"
