#include "core/sanitize/PlainText.h"
#include "tests/ui/reading/PaneHarness.h"
#include "tests/ui/speech/FakeSpeaker.h"
#include "ui/commands/WindowActions.h"
#include "ui/speech/SpeechBar.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/SpeechTools.h"
#include "ui/window/StoryPane.h"

#include <QToolButton>

using namespace broadsheet;

namespace {

/// A story pane with a silent speaker.
struct Listening {
    FakePictures pictures;
    QWidget window;
    WindowActions actions{window};
    StoryPane story{pictures, actions, {}, &window};
    FakeSpeaker* speaker = new FakeSpeaker;
    SpeechTools tools{story, actions, std::unique_ptr<Speaker>(speaker), &window};

    Listening()
    {
        story.resize(800, 600);
        window.show();
    }

    bool open(const QByteArray& html)
    {
        auto reading = std::make_shared<Reading>(readingOf(html));
        reading->text = QString::fromStdString(toPlainText(reading->body));
        HistoryEntry entry;
        entry.url = reading->url;
        entry.reading = reading;
        QSignalSpy shown(&story.view(), &ReadingView::shown);
        story.showEntry(entry);
        return shown.wait(30000);
    }

    QString spoken()
    {
        Answer<QVariant> answer;
        story.view().findChild<QWebEngineView*>()->page()->runJavaScript(
            QStringLiteral("[...document.querySelectorAll('.pane-spoken')].map(e => e.textContent).join('|')"), QWebEngineScript::ApplicationWorld, answer.taker());
        return answer.wait().toString();
    }

    SpeechBar& bar() { return *story.findChild<SpeechBar*>(); }
    void trigger(ActionId id) { actions.action(id).trigger(); }
};

} // namespace

class SpeechToolsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSentenceIsPaintedAndFollowed()
    {
        Listening l;
        QVERIFY(l.open("<p>The <b>first</b> sentence. The second.</p>" + longStory(40)));
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said, QStringList{QStringLiteral("A title")}); // who listens sees no headline
        QCOMPARE(l.spoken(), QString());
        Q_EMIT l.speaker->finished();
        QCOMPARE(l.speaker->said.last(), QStringLiteral("The first sentence."));
        QTRY_COMPARE(l.spoken(), QStringLiteral("The |first| sentence."));
        QVERIFY(!l.bar().isHidden());
        QCOMPARE(l.speaker->language, QStringLiteral("en"));
        Q_EMIT l.speaker->finished();
        QTRY_COMPARE(l.spoken(), QStringLiteral("The second."));
        for (int i = 0; i < 12; ++i)
            l.trigger(ActionId::NextParagraph);
        QTRY_VERIFY(l.spoken().startsWith(QStringLiteral("Paragraph number 12")));
        Answer<ReadingPosition> position;
        l.story.view().currentPosition(position.taker());
        QVERIFY(position.wait().fraction > 0.05);
    }

    void pausesStopsAndTakesThePaintAway()
    {
        Listening l;
        QVERIFY(l.open("<p>One. Two.</p>"));
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 1);
        l.trigger(ActionId::NextSentence);
        QTRY_COMPARE(l.spoken(), QStringLiteral("One."));
        l.trigger(ActionId::ReadAloud);
        QVERIFY(l.speaker->calls.contains(QStringLiteral("pause")));
        l.trigger(ActionId::SpeakFaster);
        QVERIFY(l.speaker->rate > 0);
        QVERIFY(l.tools.close());
        QTRY_COMPARE(l.spoken(), QString());
        QVERIFY(l.bar().isHidden() && !l.tools.close());
    }

    void beginsAtWhatIsSelected()
    {
        Listening l;
        QVERIFY(l.open("<p>One. Two is here. Three.</p>"));
        Answer<QVariant> done;
        l.story.view().findChild<QWebEngineView*>()->page()->runJavaScript(QStringLiteral("pane.selectSpan(9, 13); true"), QWebEngineScript::ApplicationWorld, done.taker());
        (void)done.wait();
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said, QStringList{QStringLiteral("Two is here.")});
    }

    void whatIsChosenInTheBarIsToldAndKept()
    {
        Listening l;
        l.tools.setChoices({-0.3, true, {{QStringLiteral("en"), QStringLiteral("two")}}});
        QSignalSpy changed(&l.tools, &SpeechTools::choicesChanged);
        QCOMPARE(l.bar().rate(), -0.3);
        QVERIFY(l.bar().goesOn());
        QVERIFY(l.open("<p>One.</p>"));
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 1);
        QCOMPARE(l.speaker->chosenVoice, QStringLiteral("two"));
        QCOMPARE(l.speaker->rate, -0.3);
        QCOMPARE(changed.count(), 0);
        l.trigger(ActionId::SpeakFaster);
        Q_EMIT l.bar().voiceChosen(QStringLiteral("one"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(l.speaker->chosenVoice, QStringLiteral("one"));
        QVERIFY(l.tools.choices() == (SpeechChoices{0, true, {{QStringLiteral("en"), QStringLiteral("one")}}}));
    }

    void goesOnWhereItStopped()
    {
        SpokenPlaces kept;
        {
            Listening l;
            QVERIFY(l.open("<p>One. Two.</p><p>Three.</p>"));
            QSignalSpy worthKeeping(&l.tools, &SpeechTools::placeChanged);
            l.trigger(ActionId::ReadAloud);
            QTRY_COMPARE(l.speaker->said.size(), 1);
            Q_EMIT l.speaker->finished();
            Q_EMIT l.speaker->finished();
            QCOMPARE(l.speaker->said.last(), QStringLiteral("Two."));
            QVERIFY(l.tools.close());
            QVERIFY(!worthKeeping.isEmpty());
            l.trigger(ActionId::ReadAloud);
            QTRY_COMPARE(l.speaker->said.size(), 4);
            QCOMPARE(l.speaker->said.last(), QStringLiteral("Two."));
            kept = l.tools.places();
        }
        Listening another; // the program has been started again
        another.tools.setPlaces(kept);
        QVERIFY(another.open("<p>One. Two.</p><p>Three.</p>"));
        another.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(another.speaker->said, QStringList{QStringLiteral("Two.")});
        Q_EMIT another.speaker->finished();
        Q_EMIT another.speaker->finished();
        QVERIFY(another.tools.places() == SpokenPlaces()); // read to its end
        another.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(another.speaker->said.last(), QStringLiteral("A title"));
    }

    void whoHasGoneFarFromThereHearsWhatIsOnTheScreen()
    {
        Listening l;
        QVERIFY(l.open("<p>One. Two.</p>" + longStory(80)));
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 1);
        Q_EMIT l.speaker->finished();
        QVERIFY(l.tools.close());
        Answer<bool> moved;
        l.story.view().scroll(ScrollStep::End, moved.taker());
        QVERIFY(moved.wait());
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 3);
        QVERIFY(l.speaker->said.last() != QStringLiteral("One."));
        QVERIFY(l.speaker->said.last() != QStringLiteral("A title"));
    }

    void tellsThatTheStoryIsReadIfAnotherIsToFollow()
    {
        Listening l;
        QVERIFY(l.open("<p>One.</p>"));
        QSignalSpy ended(&l.tools, &SpeechTools::storyEnded);
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 1);
        Q_EMIT l.speaker->finished();
        Q_EMIT l.speaker->finished();
        QCOMPARE(ended.count(), 0);
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 3);
        for (QToolButton* button : l.bar().findChildren<QToolButton*>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
        Q_EMIT l.speaker->finished();
        Q_EMIT l.speaker->finished();
        QCOMPARE(ended.count(), 1);
        l.tools.readWhenShown();
        QVERIFY(l.open("<p>Another story.</p>"));
        QTRY_COMPARE(l.speaker->said.last(), QStringLiteral("A title"));
        Q_EMIT l.speaker->finished();
        QCOMPARE(l.speaker->said.last(), QStringLiteral("Another story."));
    }

    void anotherPageEndsTheReading()
    {
        Listening l;
        QVERIFY(l.open("<p>One.</p>"));
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(l.speaker->said.size(), 1);
        l.story.showStart();
        QVERIFY(l.speaker->calls.contains(QStringLiteral("stop")));
        QVERIFY(!l.actions.action(ActionId::ReadAloud).isEnabled());
    }

    void withoutAnEngineTheReaderIsToldWhatToInstall()
    {
        Listening l;
        l.speaker->available = false;
        QVERIFY(l.open("<p>One.</p>"));
        l.trigger(ActionId::ReadAloud);
        QVERIFY(l.story.notice().sentence().contains(QStringLiteral("qt6-speech-speechd-plugin")));
        QVERIFY(l.bar().isHidden());
    }

    void aLanguageWithoutAVoiceIsTold()
    {
        Listening l;
        l.speaker->languages.clear();
        QVERIFY(l.open("<p>One.</p>"));
        QSignalSpy said(&l.tools, &SpeechTools::said);
        l.trigger(ActionId::ReadAloud);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(l.speaker->said.size(), 1);
    }
};

BROADSHEET_PANE_TEST_MAIN(SpeechToolsTest)
#include "SpeechToolsTest.moc"
