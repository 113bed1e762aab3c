#include "tests/ui/window/Heard.h"
#include "tests/ui/window/MainWindowHarness.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/window/Announcer.h"

#include <QApplication>

using namespace broadsheet;

/// What came of loading reaches a screen reader as events on the accessibility bus.
class ToldResultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Heard::isPossible())
            QSKIP("nobody listens here");
        m_harness = std::make_unique<MainWindowHarness>();
    }
    void cleanupTestCase() { m_harness.reset(); }

    void everyResultIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("begin");
        QTest::newRow("a story") << QStringLiteral("/story.html") << QStringLiteral("The story is here, with ");
        QTest::newRow("a list of headlines") << QStringLiteral("/index.html") << QString();
        QTest::newRow("nothing") << QStringLiteral("/nowhere.html") << QString();
        QTest::newRow("the same story again") << QStringLiteral("/story.html") << QStringLiteral("The story is here, with ");
    }

    void everyResultIsTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, begin);
        const Heard heard;
        QVERIFY(m_harness->open(path));
        const auto isResult = [&] { return heard.list().size() > 1 && heard.list().last() != QStringLiteral("Loading…"); };
        QTRY_VERIFY2_WITH_TIMEOUT(isResult(), qPrintable(heard.list().join(u'\n')), 20000);
        QCOMPARE(heard.list().first(), QStringLiteral("Loading…"));
        QCOMPARE(heard.list().last(), m_harness->window->findChild<Announcer*>()->sentence());
        QVERIFY2(heard.list().last().startsWith(begin), qPrintable(heard.list().last()));
    }

private:
    std::unique_ptr<MainWindowHarness> m_harness;
};

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    ToldResultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ToldResultsTest.moc"
