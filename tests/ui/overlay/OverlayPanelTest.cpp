#include "ui/overlay/OverlayPanel.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace broadsheet;

namespace {

class Panel final : public OverlayPanel {
public:
    explicit Panel(QWidget& host, OverlayCorner corner = OverlayCorner::TopEnd) : OverlayPanel(QStringLiteral("Title"), corner, host)
    {
        field = new QLineEdit;
        content().addWidget(field);
        filler = new QWidget;
        filler->setMinimumHeight(400);
        content().addWidget(filler);
    }
    QLineEdit* field;
    QWidget* filler;

protected:
    QWidget& firstControl() override { return *field; }
};

struct Window {
    QWidget widget;
    QLineEdit* below = new QLineEdit(&widget);
    Window()
    {
        widget.resize(900, 700);
        widget.show();
        widget.activateWindow();
        below->setFocus();
    }
};

} // namespace

class OverlayPanelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escGivesTheKeyboardBack()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        Panel panel(window.widget);
        QSignalSpy closed(&panel, &OverlayPanel::closed);
        panel.open();
        QCOMPARE(QApplication::focusWidget(), panel.field);
        QTest::keyClick(panel.field, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(QApplication::focusWidget(), window.below);
    }

    void lettersAreNotCommandsOfTheWindow()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        Panel panel(window.widget);
        QAction letter;
        letter.setShortcut(QKeySequence(Qt::Key_D));
        QAction escape;
        escape.setShortcut(QKeySequence(Qt::Key_Escape));
        QAction control;
        control.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
        window.widget.addActions({&letter, &escape, &control});
        QSignalSpy lettered(&letter, &QAction::triggered);
        QSignalSpy escaped(&escape, &QAction::triggered);
        QSignalSpy controlled(&control, &QAction::triggered);
        panel.open();
        panel.filler->setFocusPolicy(Qt::StrongFocus);
        panel.filler->setFocus();
        QTest::keyClick(&window.widget, Qt::Key_D); // goes to whatever has the keyboard, by way of the shortcuts
        QTest::keyClick(panel.filler, Qt::Key_D);
        QCOMPARE(lettered.size(), 1); // the first had no panel in its way
        QTest::keyClick(panel.filler, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(controlled.size(), 1);
        QTest::keyClick(panel.filler, Qt::Key_Escape);
        QCOMPARE(escaped.size(), 0);
        QVERIFY(!panel.isVisible());
    }

    void itKeepsToItsCorner_data()
    {
        QTest::addColumn<OverlayCorner>("corner");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("left");
        QTest::newRow("start") << OverlayCorner::TopStart << Qt::LeftToRight << true;
        QTest::newRow("end") << OverlayCorner::TopEnd << Qt::LeftToRight << false;
        QTest::newRow("end, right to left") << OverlayCorner::TopEnd << Qt::RightToLeft << true;
    }

    void itKeepsToItsCorner()
    {
        QFETCH(OverlayCorner, corner);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, left);
        Window window;
        window.widget.setLayoutDirection(direction);
        Panel panel(window.widget, corner);
        panel.open();
        QCOMPARE(panel.x() < 100, left);
        QVERIFY(window.widget.rect().contains(panel.geometry()));
        window.widget.resize(1200, 500);
        QCOMPARE(panel.x() < 100, left);
        QVERIFY(window.widget.rect().contains(panel.geometry()));
    }

    void aLowWindowScrollsIt()
    {
        Window window;
        window.widget.resize(400, 240);
        Panel panel(window.widget);
        panel.open();
        QVERIFY(window.widget.rect().contains(panel.geometry()));
        QVERIFY(panel.findChild<QScrollArea*>()->widget()->height() > panel.height());
    }
};

QTEST_MAIN(OverlayPanelTest)
#include "OverlayPanelTest.moc"
