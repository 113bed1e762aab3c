#include "ui/speech/SpeechTurns.h"

#include <QtTest>

using namespace broadsheet;
using Order = SpeechTurns::Order;
using Awaited = SpeechTurns::Awaited;

/// The engine is played here: the test says what it tells, and looks at what it is told.
class SpeechTurnsTest final : public QObject {
    Q_OBJECT

    const QString m_one = QStringLiteral("One.");
    const QString m_two = QStringLiteral("Two.");

private Q_SLOTS:
    void saysOneTextAfterTheOther()
    {
        SpeechTurns turns;
        QCOMPARE(turns.say(m_one), Order::Say);
        QCOMPARE(turns.awaited(), Awaited::Begin);
        QCOMPARE(turns.onSpeaking(), Order::Nothing);
        QCOMPARE(turns.awaited(), Awaited::End);
        QCOMPARE(turns.onReady(), Order::TellFinished);
        QCOMPARE(turns.say(m_two), Order::Say);
        QCOMPARE(turns.text(), m_two);
    }

    void anotherTextWaitsUntilTheFirstHasStopped()
    {
        SpeechTurns turns;
        (void)turns.say(m_one);
        (void)turns.onSpeaking();
        QCOMPARE(turns.say(m_two), Order::Stop);
        QCOMPARE(turns.text(), m_one);
        QCOMPARE(turns.onReady(), Order::Say); // and no end is told
        QCOMPARE(turns.text(), m_two);
    }

    void nothingIsToldToAnEngineThatBeginsToSpeak()
    {
        SpeechTurns turns;
        (void)turns.say(m_one);
        QCOMPARE(turns.say(QStringLiteral("Passed over.")), Order::Nothing);
        QCOMPARE(turns.say(m_two), Order::Nothing);
        QCOMPARE(turns.onReady(), Order::Nothing); // the late end of what was before
        QCOMPARE(turns.onSpeaking(), Order::Stop);
        QCOMPARE(turns.onReady(), Order::Say);
        QCOMPARE(turns.text(), m_two);
        QCOMPARE(turns.onSpeaking(), Order::Nothing);
    }

    void stopsAsSoonAsItMay()
    {
        SpeechTurns turns;
        QCOMPARE(turns.stop(), Order::Nothing);
        (void)turns.say(m_one);
        QCOMPARE(turns.stop(), Order::Nothing);
        QCOMPARE(turns.onSpeaking(), Order::Stop);
        QCOMPARE(turns.onReady(), Order::Nothing);
        QCOMPARE(turns.say(m_two), Order::Say);
        (void)turns.onSpeaking();
        QCOMPARE(turns.stop(), Order::Stop);
        QCOMPARE(turns.awaited(), Awaited::Stop);
        QCOMPARE(turns.timeOut(), Order::Nothing); // it never told that it has
        QCOMPARE(turns.say(m_one), Order::Say);
    }

    void pausesAndGoesOn()
    {
        SpeechTurns turns;
        QCOMPARE(turns.pause(), Order::Nothing);
        (void)turns.say(m_one);
        QCOMPARE(turns.pause(), Order::Nothing); // it would not be heard yet
        QCOMPARE(turns.onSpeaking(), Order::Pause);
        QCOMPARE(turns.resume(), Order::Resume);
        QCOMPARE(turns.onSpeaking(), Order::Nothing);
        QCOMPARE(turns.pause(), Order::Pause);
        QCOMPARE(turns.stop(), Order::Stop);
        QCOMPARE(turns.resume(), Order::Nothing);
        QCOMPARE(turns.onReady(), Order::Nothing);
    }

    void anErrorIsToldOnce()
    {
        SpeechTurns turns;
        (void)turns.say(m_one);
        QCOMPARE(turns.onError(), Order::TellFailed);
        QCOMPARE(turns.onError(), Order::Nothing);
        QCOMPARE(turns.onReady(), Order::Nothing);
        QCOMPARE(turns.say(m_two), Order::Say); // a loudspeaker may be there by now
        (void)turns.onSpeaking();
        QCOMPARE(turns.onError(), Order::TellFailed);
    }

    void anErrorOfWhatNobodyWantsIsNone()
    {
        SpeechTurns turns;
        (void)turns.say(m_one);
        (void)turns.say(m_two);
        QCOMPARE(turns.onError(), Order::Say);
        QCOMPARE(turns.text(), m_two);
        (void)turns.stop();
        QCOMPARE(turns.onError(), Order::Nothing);
        QCOMPARE(turns.awaited(), Awaited::Nothing);
    }

    void anEngineThatTellsNothingIsGivenUp()
    {
        SpeechTurns turns;
        (void)turns.say(m_one);
        QCOMPARE(turns.timeOut(), Order::TellFailed);
        (void)turns.say(m_two);
        (void)turns.onSpeaking();
        QCOMPARE(turns.timeOut(), Order::TellFailed); // it never came to an end
        QCOMPARE(turns.awaited(), Awaited::Nothing);
        (void)turns.say(m_one);
        (void)turns.onSpeaking();
        (void)turns.pause();
        QCOMPARE(turns.awaited(), Awaited::Nothing); // a reader may pause for as long as they like
    }
};

QTEST_GUILESS_MAIN(SpeechTurnsTest)
#include "SpeechTurnsTest.moc"
