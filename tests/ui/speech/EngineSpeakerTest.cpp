#include "ui/speech/EngineSpeaker.h"
#include "ui/speech/ReadAloud.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

/// More than any engine takes for some short sentences, also on a busy machine.
constexpr int kPatience = 60000;

/// Somebody who reads aloud, and what is told of it.
struct Reader {
    EngineSpeaker speaker;
    ReadAloud aloud{speaker};
    QSignalSpy sentences{&aloud, &ReadAloud::sentenceChanged};
    QSignalSpy ended{&aloud, &ReadAloud::ended};
};

} // namespace

/// With whatever engine this machine has, or none, and with a sound device or without.
class EngineSpeakerTest final : public QObject {
    Q_OBJECT

    bool m_canSay = false; ///< a text was said to its end on this machine

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

    /// To its end where there is a sound device; where there is none, a failure and not a wait without end.
    void saysATextOrTellsWhyNot()
    {
        EngineSpeaker speaker;
        if (!speaker.isAvailable())
            QSKIP("no speech engine is installed here");
        const bool speaks = speaker.setLanguage(QStringLiteral("en")); // a service without a device may answer nothing at all
        QCOMPARE(speaker.voices().isEmpty(), !speaks);
        QSignalSpy finished(&speaker, &Speaker::finished);
        QSignalSpy failed(&speaker, &Speaker::failed);
        speaker.say(QStringLiteral("Rain."));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count() + failed.count(), 1, kPatience);
        m_canSay = failed.isEmpty();
        QVERIFY(speaks || !m_canSay);
        QVERIFY(speaker.isAvailable()); // the next try is not told to install an engine
    }

    void readsSentenceAfterSentence()
    {
        if (!m_canSay) // and speech-dispatcher without a device to speak on does not answer any more
            QSKIP("nothing can be said here");
        Reader reader;
        QSignalSpy states(&reader.aloud, &ReadAloud::stateChanged);
        // Some of it has no sound.
        reader.aloud.start(QStringLiteral("One. It rains.\n\n...\n\nNo. 1."), QStringLiteral("en"), 0);
        QCOMPARE(reader.aloud.state(), ReadAloud::State::Reading);
        QTRY_COMPARE_WITH_TIMEOUT(reader.ended.count(), 1, kPatience);
        QCOMPARE(reader.aloud.state(), ReadAloud::State::Off);
        QCOMPARE(states.count(), 2);
        QCOMPARE(reader.sentences.count(), 5);
    }

    void stepsAreFollowedHoweverFastTheyCome()
    {
        if (!m_canSay) // and speech-dispatcher without a device to speak on does not answer any more
            QSKIP("nothing can be said here");
        Reader reader;
        reader.aloud.start(QStringLiteral("The first is long. The second is, too. The third as well. The end."), QStringLiteral("en"), 0);
        reader.aloud.stepSentence(1);
        QCoreApplication::processEvents();
        reader.aloud.stepSentence(1);
        reader.aloud.togglePause();
        reader.aloud.togglePause();
        QTRY_COMPARE_WITH_TIMEOUT(reader.ended.count(), 1, kPatience);
        QCOMPARE(reader.sentences.count(), 4); // none was passed over, none said twice
        reader.aloud.start(QStringLiteral("Not to its end."), QStringLiteral("en"), 0); // ends while it begins to speak
    }
};

QTEST_GUILESS_MAIN(EngineSpeakerTest)
#include "EngineSpeakerTest.moc"
