#include "ui/speech/SpeechBar.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace broadsheet;

class SpeechBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName()
    {
        SpeechBar bar;
        QCOMPARE(bar.findChildren<QToolButton*>().size(), 7);
        for (const QToolButton* button : bar.findChildren<QToolButton*>())
            QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        for (const QComboBox* box : bar.findChildren<QComboBox*>())
            QVERIFY(!box->accessibleName().isEmpty());
    }

    void speedHasEnds()
    {
        SpeechBar bar;
        QCOMPARE(bar.rate(), 0.0);
        QSignalSpy changed(&bar, &SpeechBar::rateChanged);
        bar.stepRate(1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(bar.rate() > 0 && bar.rate() < 1);
        bar.stepRate(99);
        QVERIFY(bar.rate() <= 1);
        bar.stepRate(-99);
        QVERIFY(bar.rate() >= -1 && bar.rate() < 0);
    }

    void showsWhatWasChosenWithoutTellingIt()
    {
        SpeechBar bar;
        QSignalSpy rate(&bar, &SpeechBar::rateChanged);
        QSignalSpy goesOn(&bar, &SpeechBar::goesOnChanged);
        bar.setRate(0.33); // the nearest of those that can be chosen
        bar.setGoesOn(true);
        QCOMPARE(bar.rate(), 0.3);
        QVERIFY(bar.goesOn());
        QCOMPARE(rate.count() + goesOn.count(), 0);
    }

    void theNamesTellTheKeysOfNow()
    {
        SpeechBar bar;
        bar.setKeys({{}, QKeySequence(QStringLiteral("Ctrl+E")), QKeySequence(QStringLiteral("y")), {}, {}});
        const auto buttons = bar.findChildren<QToolButton*>();
        QCOMPARE(buttons[0]->toolTip(), buttons[0]->accessibleName());
        QVERIFY(buttons[1]->toolTip().contains(QStringLiteral("Ctrl+E")));
        bar.setPlaying(true);
        QVERIFY(buttons[2]->toolTip().contains(QStringLiteral("(Y)")));
    }

    void voicesAreOfferedWhereThereIsAChoice()
    {
        SpeechBar bar;
        bar.show();
        auto* voices = bar.findChildren<QComboBox*>().last();
        bar.setVoices({QStringLiteral("one")}, QStringLiteral("one"));
        QVERIFY(!voices->isVisible());
        bar.setVoices({QStringLiteral("one"), QStringLiteral("two")}, QStringLiteral("two"));
        QVERIFY(voices->isVisible());
        QCOMPARE(voices->currentText(), QStringLiteral("two"));
    }

    void theButtonTellsWhatItDoes()
    {
        SpeechBar bar;
        bar.setPlaying(true);
        auto* play = bar.findChildren<QToolButton*>()[2];
        QCOMPARE(play->text(), QStringLiteral("Pause"));
        QSignalSpy pressed(&bar, &SpeechBar::playPauseRequested);
        play->click();
        QCOMPARE(pressed.count(), 1);
    }
};

QTEST_MAIN(SpeechBarTest)
#include "SpeechBarTest.moc"
