#include "ui/speech/EngineThread.h"

#include <QtTest>

#include <atomic>

using namespace broadsheet;
using namespace std::chrono_literals;

class EngineThreadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersFromItsOwnThread()
    {
        EngineThread thread;
        const auto where = thread.ask<QThread*>([] { return QThread::currentThread(); }, 60s);
        QVERIFY(where.has_value() && *where != QThread::currentThread());
        QVERIFY(thread.answers());
    }
    void whatIsToldComesInOrder()
    {
        EngineThread thread;
        QString order;
        thread.tell([&order] { order += u'a'; });
        thread.tell([&order] { order += u'b'; });
        QCOMPARE(thread.ask<QString>([&order] { return order; }, 60s).value_or(QString()), QStringLiteral("ab"));
    }
    void whoeverHangsIsNotWaitedFor()
    {
        // They outlive the thread that hangs, and whoever asks it.
        static QSemaphore isHanging;
        static QSemaphore goOn;
        static std::atomic<bool> wasAskedAgain = false;
        {
            EngineThread thread;
            thread.tell([] {
                isHanging.release();
                goOn.acquire();
            });
            isHanging.acquire();
            QVERIFY(!thread.ask<int>([] { return 1; }, 1ms).has_value());
            QVERIFY(!thread.answers());
            QVERIFY(!thread.ask<int>([] { wasAskedAgain = true; return 1; }, 60s).has_value()); // at once
        } // and its end does not wait either
        QVERIFY(!wasAskedAgain);
        goOn.release();
    }
};

QTEST_GUILESS_MAIN(EngineThreadTest)
#include "EngineThreadTest.moc"
