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
