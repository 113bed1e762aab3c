#include "tests/ui/window/MainWindowHarness.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QLabel>
#include <QStatusBar>

#include <algorithm>

using namespace broadsheet;

/// Where the reader is, in the status line.
class ShownPlaceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageWithoutAStoryHasNoPlace()
    {
        MainWindowHarness harness;
        const auto tellsPerCent = [&harness] {
            ReadingPosition end;
            end.fraction = 1;
            Q_EMIT harness.story().positionChanged(end);
            const auto labels = harness.window->statusBar()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(u'%'); });
        };
        QVERIFY(harness.open(QStringLiteral("/story.html")));
        QVERIFY(tellsPerCent());
        harness.server.on("/shell.html", LoopbackScript::answer("<title>App</title><div id=app></div><script src=a.js></script>"));
        QVERIFY(harness.open(QStringLiteral("/shell.html")));
        QVERIFY(!tellsPerCent());
    }
};

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    ShownPlaceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ShownPlaceTest.moc"
