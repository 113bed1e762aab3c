#include "ui/speech/EngineSpeaker.h"
#include "ui/speech/ReadAloud.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

/// With whatever engine this machine has, or none. run-with-silent-sound.sh gives it a sound server that is heard by nobody, where
/// there is one to give: then the engine has to speak.
class EngineSpeakerTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< ms that a busy machine may take to say a few words

    static bool hasSound() { return qEnvironmentVariableIsSet("BROADSHEET_SILENT_SOUND"); }

private Q_SLOTS:
    void withoutAnEngineItSaysSoAndDoesNothing()
    {
        EngineSpeaker speaker;
        if (speaker.isAvailable())
            QSKIP("a speech engine is installed here");
        QSignalSpy failed(&speaker, &Speaker::failed);
        QVERIFY(!speaker.setLanguage(QStringLiteral("en")));
        QVERIFY(speaker.voices().isEmpty() && speaker.spokenLanguages().isEmpty());
        speaker.say(QStringLiteral("Words."));
        speaker.pause();
        speaker.resume();
        speaker.stop();
        QCOMPARE(failed.count(), 1);
    }

    void tellsItsLanguagesAndVoices()
    {
        EngineSpeaker speaker;
        if (!speaker.isAvailable())
            QSKIP("no speech engine is installed here");
        QVERIFY(speaker.spokenLanguages().contains(QStringLiteral("en")));
        QVERIFY(speaker.setLanguage(QStringLiteral("en")));
        QVERIFY(speaker.setLanguage(QStringLiteral("en-GB"))); // another country's English is better than none
        QVERIFY(!speaker.setLanguage(QStringLiteral("tlh")));
        QVERIFY(!speaker.voices().isEmpty());
        for (const QString& voice : speaker.voices()) {
            speaker.setVoice(voice);
            QCOMPARE(speaker.voice(), voice);
        }
    }

    void saysAWordToItsEnd()
    {
        EngineSpeaker speaker;
        if (!speaker.isAvailable())
            QSKIP("no speech engine is installed here");
        QVERIFY(speaker.setLanguage(QStringLiteral("en")));
        QSignalSpy finished(&speaker, &Speaker::finished);
        QSignalSpy failed(&speaker, &Speaker::failed);
        speaker.say(QStringLiteral("Rain."));
        const bool ended = QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, hasSound() ? kPatience : 15000);
        if (!hasSound() && finished.isEmpty())
            QSKIP("this machine has neither a sound device nor pulseaudio");
        QVERIFY(ended);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void readsATextSentenceBySentence()
    {
        EngineSpeaker speaker;
        if (!hasSound() || !speaker.isAvailable())
            QSKIP("this needs a speech engine and pulseaudio");
        ReadAloud aloud(speaker);
        QSignalSpy ended(&aloud, &ReadAloud::ended);
        QSignalSpy sentences(&aloud, &ReadAloud::sentenceChanged);
        aloud.setChoices({1, false, {}});
        aloud.start(QStringLiteral("Rain. Wind.\n\nSun."), QStringLiteral("en"), 0);
        QVERIFY(ended.wait(kPatience));
        QCOMPARE(sentences.count(), 3);
    }

    void pausesSkipsAndGoesOn()
    {
        EngineSpeaker speaker;
        if (!hasSound() || !speaker.isAvailable())
            QSKIP("this needs a speech engine and pulseaudio");
        ReadAloud aloud(speaker);
        QSignalSpy ended(&aloud, &ReadAloud::ended);
        QSignalSpy failed(&aloud, &ReadAloud::failed);
        QSignalSpy sentences(&aloud, &ReadAloud::sentenceChanged);
        const QString text = QStringLiteral("This sentence is a long one, which nobody waits for until it is over. Wind.\n\nSun.");
        aloud.setChoices({1, false, {}});
        aloud.start(text, QStringLiteral("en"), 0);
        aloud.stepSentence(1); // amid the first
        QCOMPARE(aloud.current().start, text.indexOf(QStringLiteral("Wind")));
        aloud.togglePause();
        QVERIFY(aloud.state() == ReadAloud::State::Paused);
        aloud.stepParagraph(1);
        QCOMPARE(aloud.current().start, text.indexOf(QStringLiteral("Sun")));
        aloud.togglePause();
        QVERIFY(ended.wait(kPatience));
        QCOMPARE(sentences.count(), 4); // the sentence that was gone to in a pause is begun when it goes on
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(EngineSpeakerTest)
#include "EngineSpeakerTest.moc"
