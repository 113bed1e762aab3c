#include "ui/taking/TakingBar.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace broadsheet;
using Stage = TakingProgress::Stage;

namespace {

TakingProgress progress(Stage stage, int saved, int waiting, int failed)
{
    TakingProgress value;
    value.stage = stage;
    value.saved = saved;
    value.waiting = waiting;
    value.failed = failed;
    return value;
}

QStringList shownButtons(const TakingBar& bar)
{
    QStringList texts;
    for (const QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (!button->isHidden())
            texts.append(button->text().remove(QLatin1Char('&')));
    }
    return texts;
}

} // namespace

class TakingBarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThereOnlyWhileThereIsSomething();
    void offersWhatCanBeDone();
    void whatStoppedIsGoneOnWithWhereThatHelps();
    void tellsWhatWasAsked();
    void showsHowFarItIs();
};

void TakingBarTest::isThereOnlyWhileThereIsSomething()
{
    TakingBar bar;
    QVERIFY(bar.isHidden());
    bar.show(progress(Stage::Working, 1, 2, 0));
    QVERIFY(!bar.isHidden());
    bar.show(progress(Stage::Idle, 3, 0, 0));
    QVERIFY(bar.isHidden());
    bar.show(progress(Stage::Idle, 2, 0, 1)); // somebody should hear of it
    QVERIFY(!bar.isHidden());
}

void TakingBarTest::offersWhatCanBeDone()
{
    TakingBar bar;
    bar.show(progress(Stage::Working, 1, 2, 0));
    QCOMPARE(shownButtons(bar), (QStringList{QStringLiteral("Pause"), QStringLiteral("Do not wait")}));
    bar.show(progress(Stage::Paused, 1, 2, 0));
    QCOMPARE(shownButtons(bar), (QStringList{QStringLiteral("Resume"), QStringLiteral("Do not wait")}));
    bar.show(progress(Stage::Idle, 2, 0, 1));
    QCOMPARE(shownButtons(bar), QStringList{QStringLiteral("Try again")});
}

void TakingBarTest::whatStoppedIsGoneOnWithWhereThatHelps()
{
    TakingBar bar;
    TakingProgress stopped = progress(Stage::Stopped, 1, 2, 0);
    stopped.error.code = ErrorCode::DiskFull; // somebody may have made room
    bar.show(stopped);
    QCOMPARE(shownButtons(bar), (QStringList{QStringLiteral("Resume"), QStringLiteral("Do not wait")}));
    stopped.error.code = ErrorCode::LibraryReadOnly; // the banner has the way on
    bar.show(stopped);
    QVERIFY(shownButtons(bar).isEmpty());
    QVERIFY(!bar.isHidden());
}

void TakingBarTest::tellsWhatWasAsked()
{
    TakingBar bar;
    QSignalSpy paused(&bar, &TakingBar::pauseRequested);
    QSignalSpy cleared(&bar, &TakingBar::clearRequested);
    bar.show(progress(Stage::Working, 1, 2, 0));
    bar.findChildren<QPushButton*>().first()->click();
    QCOMPARE(paused.size(), 1);
    bar.show(progress(Stage::Idle, 2, 0, 1));
    bar.findChild<QToolButton*>()->click();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(bar.isHidden());
}

void TakingBarTest::showsHowFarItIs()
{
    TakingBar bar;
    bar.show(progress(Stage::Working, 1, 2, 1));
    QCOMPARE(bar.findChild<QProgressBar*>()->maximum(), 4);
    QCOMPARE(bar.findChild<QProgressBar*>()->value(), 2);
    QVERIFY(!bar.findChild<QProgressBar*>()->accessibleName().isEmpty());
    QVERIFY(!bar.findChild<QToolButton*>()->accessibleName().isEmpty());
}

QTEST_MAIN(TakingBarTest)
#include "TakingBarTest.moc"
