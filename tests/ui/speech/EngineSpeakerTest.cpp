#include "ui/speech/EngineSpeaker.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

/// With whatever engine this machine has, or none.
class EngineSpeakerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnEngineItSaysSoAndDoesNothing()
    {
        EngineSpeaker speaker;
        if (speaker.isAvailable())
            QSKIP("a speech engine is installed here");
        QSignalSpy failed(&speaker, &Speaker::failed);
        QVERIFY(!speaker.setLanguage(QStringLiteral("en")));
        QVERIFY(speaker.voices().isEmpty());
        speaker.say(QStringLiteral("Words."));
        speaker.pause();
        speaker.resume();
        speaker.stop();
        QCOMPARE(failed.count(), 1);
    }

    void saysAWordToItsEnd()
    {
        EngineSpeaker speaker;
        if (!speaker.isAvailable())
            QSKIP("no speech engine is installed here");
        QVERIFY(speaker.setLanguage(QStringLiteral("en")));
        QVERIFY(!speaker.voices().isEmpty());
        QSignalSpy finished(&speaker, &Speaker::finished);
        QSignalSpy failed(&speaker, &Speaker::failed);
        speaker.say(QStringLiteral("Rain."));
        if (!QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, 15000))
            QSKIP("this machine has no sound device");
        QCOMPARE(finished.count() + failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(EngineSpeakerTest)
#include "EngineSpeakerTest.moc"
