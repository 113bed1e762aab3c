#include "ui/commands/WindowActions.h"
#include "ui/theme/Theme.h"
#include "ui/window/NavigationBar.h"
#include "ui/window/WindowStyle.h"

#include <QProgressBar>
#include <QtTest>

using namespace broadsheet;

namespace {

/// Counts how often somebody asks for a widget to be painted, or moved by its style.
class PaintCounter final : public QObject {
public:
    int asked = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        asked += event->type() == QEvent::Paint || event->type() == QEvent::StyleAnimationUpdate;
        return false;
    }
};

} // namespace

class NavigationBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPaintedOnceAPageIsThere()
    {
        QWidget window;
        window.setStyleSheet(styleSheetFor(themeFor(ThemeName::Light, false)));
        WindowActions actions(window);
        NavigationBar bar(actions, &window);
        window.resize(800, 60);
        bar.resize(800, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bar.setLoading(true);
        QTest::qWait(60);
        bar.setLoading(false);
        QTest::qWait(60);
        PaintCounter counter;
        bar.findChild<QProgressBar*>()->installEventFilter(&counter);
        QTest::qWait(200);
        QCOMPARE(counter.asked, 0);
    }

    void theLineGrowsFromWhereTheTextBegins()
    {
        QWidget window;
        WindowActions actions(window);
        NavigationBar bar(actions, &window);
        bar.resize(800, 60);
        auto* line = bar.findChild<QProgressBar*>();
        line->resize(100, 2);
        bar.setLoading(true);
        bar.setProgress(250, 1000);
        const QColor link = line->palette().color(QPalette::Link);
        QImage image = line->grab().toImage();
        QCOMPARE(image.pixelColor(5, 0), link);
        QVERIFY(image.pixelColor(image.width() - 5, 0) != link);
        line->setLayoutDirection(Qt::RightToLeft);
        image = line->grab().toImage();
        QVERIFY(image.pixelColor(5, 0) != link);
        QCOMPARE(image.pixelColor(image.width() - 5, 0), link);
    }
};

QTEST_MAIN(NavigationBarTest)
#include "NavigationBarTest.moc"
