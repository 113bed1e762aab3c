#include "FakeSpeaker.h"
#include "ui/speech/ReadAloud.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class ReadAloudTest final : public QObject {
    Q_OBJECT

    const QString m_text = QStringLiteral("One. Two.\n\nThree. Four.\n\nFi\u00adve.");

    struct Reading {
        FakeSpeaker speaker;
        ReadAloud aloud{speaker};
    };

private Q_SLOTS:
    void sentenceAfterSentenceToTheEnd()
    {
        Reading r;
        QSignalSpy ended(&r.aloud, &ReadAloud::ended);
        QSignalSpy sentences(&r.aloud, &ReadAloud::sentenceChanged);
        r.aloud.start(m_text, QStringLiteral("en"), 0);
        for (int i = 0; i < 5; ++i)
            Q_EMIT r.speaker.finished();
        QCOMPARE(r.speaker.said, QString(QStringLiteral("One. Two. Three. Four. Five.")).split(u' '));
        QCOMPARE(r.speaker.language, QStringLiteral("en"));
        QCOMPARE(sentences.count(), 5);
        QCOMPARE(sentences[2][0].value<TextSpan>(), (TextSpan{11, 6}));
        QCOMPARE(ended.count(), 1);
        QCOMPARE(r.aloud.state(), ReadAloud::State::Off);
        QVERIFY(r.aloud.current().isEmpty());
    }

    void beginsWhereTheReaderIs()
    {
        Reading r;
        r.aloud.start(m_text, {}, 13);
        QCOMPARE(r.speaker.said, QStringList{QStringLiteral("Three.")});
        r.aloud.start(m_text, {}, 9999);
        QCOMPARE(r.speaker.said.last(), QStringLiteral("Five."));
    }

    void stepsBySentenceAndParagraph()
    {
        Reading r;
        r.aloud.start(m_text, {}, 0);
        r.aloud.stepSentence(-1); // nothing before the first
        QCOMPARE(r.speaker.said.size(), 1);
        r.aloud.stepParagraph(1);
        QCOMPARE(r.speaker.said.last(), QStringLiteral("Three."));
        r.aloud.stepSentence(1);
        QCOMPARE(r.speaker.said.last(), QStringLiteral("Four."));
        r.aloud.stepParagraph(-1); // to the start of this one first
        QCOMPARE(r.speaker.said.last(), QStringLiteral("Three."));
        r.aloud.stepParagraph(-1);
        QCOMPARE(r.speaker.said.last(), QStringLiteral("One."));
        r.aloud.stepSentence(99);
        QCOMPARE(r.speaker.said.last(), QStringLiteral("One."));
    }

    void pausesAndGoesOn()
    {
        Reading r;
        r.aloud.start(m_text, {}, 0);
        r.aloud.togglePause();
        QCOMPARE(r.aloud.state(), ReadAloud::State::Paused);
        r.aloud.togglePause();
        QCOMPARE(r.speaker.calls, (QStringList{QStringLiteral("pause"), QStringLiteral("resume")}));
        QCOMPARE(r.speaker.said.size(), 1);
        // What is gone to while it is paused is said when it goes on.
        r.aloud.togglePause();
        r.aloud.stepSentence(1);
        QCOMPARE(r.speaker.said.size(), 1);
        r.aloud.togglePause();
        QCOMPARE(r.speaker.said.last(), QStringLiteral("Two."));
    }

    void goesOnThoughTheSentenceEndedBeforeThePauseWasHeard()
    {
        Reading r;
        QSignalSpy ended(&r.aloud, &ReadAloud::ended);
        r.aloud.start(m_text, QStringLiteral("en"), 0);
        r.aloud.togglePause();
        Q_EMIT r.speaker.finished();
        QCOMPARE(r.speaker.said.size(), 1); // it is paused
        r.aloud.togglePause();
        QCOMPARE(r.speaker.said.last(), QStringLiteral("Two."));
        r.aloud.stepSentence(3);
        r.aloud.togglePause();
        Q_EMIT r.speaker.finished();
        r.aloud.togglePause();
        QCOMPARE(ended.count(), 1);
        QCOMPARE(r.aloud.state(), ReadAloud::State::Off);
    }

    void stopsAndForgetsLateEnds()
    {
        Reading r;
        QSignalSpy ended(&r.aloud, &ReadAloud::ended);
        r.aloud.start(m_text, {}, 0);
        r.aloud.stop();
        Q_EMIT r.speaker.finished();
        QCOMPARE(r.speaker.said.size(), 1);
        QCOMPARE(ended.count(), 0);
        r.aloud.stepSentence(1);
        r.aloud.stepParagraph(1);
        r.aloud.togglePause();
        QCOMPARE(r.aloud.state(), ReadAloud::State::Off);
    }

    void speaksAsTheReaderChose()
    {
        Reading r;
        r.aloud.setChoices({0.3, false, {{QStringLiteral("en"), QStringLiteral("two")}}});
        r.aloud.start(m_text, QStringLiteral("en-GB"), 0);
        QCOMPARE(r.speaker.rate, 0.3);
        QCOMPARE(r.speaker.chosenVoice, QStringLiteral("two"));
        r.aloud.setChoices({-0.3, false, {{QStringLiteral("en"), QStringLiteral("one")}}}); // at once, while it speaks
        QCOMPARE(r.speaker.rate, -0.3);
        QCOMPARE(r.speaker.chosenVoice, QStringLiteral("one"));
        r.aloud.setChoices({0, false, {{QStringLiteral("de"), QStringLiteral("two")}}}); // of another language
        QCOMPARE(r.speaker.chosenVoice, QStringLiteral("one"));
    }

    void withoutAnEngineNothingHappens()
    {
        Reading r;
        r.speaker.available = false;
        r.aloud.start(m_text, {}, 0);
        QCOMPARE(r.aloud.state(), ReadAloud::State::Off);
        QVERIFY(r.speaker.said.isEmpty());
    }

    void aFailureIsTold()
    {
        Reading r;
        QSignalSpy failed(&r.aloud, &ReadAloud::failed);
        r.aloud.start(m_text, QStringLiteral("ja"), 0);
        QVERIFY(!r.aloud.speaksLanguage());
        Q_EMIT r.speaker.failed(QStringLiteral("no device"));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(r.aloud.state(), ReadAloud::State::Off);
    }

    void anEmptyTextIsAtItsEnd()
    {
        Reading r;
        QSignalSpy ended(&r.aloud, &ReadAloud::ended);
        r.aloud.start(QStringLiteral("\n \n"), {}, 0);
        QCOMPARE(ended.count(), 1);
        QVERIFY(r.speaker.said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReadAloudTest)
#include "ReadAloudTest.moc"
