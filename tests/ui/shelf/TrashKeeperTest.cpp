#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Shelf.h"
#include "ui/shelf/TrashKeeper.h"

using namespace broadsheet;

class TrashKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_library.reset(); }
    void whenTheLibraryIsOpened();
    void onceADayWhileItStaysOpen();
    void aNewRuleWaits();
    void neverMeansNever();

private:
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(*m_now, Qt::UTC); }
    void goOn(int days, int seconds = 0) { *m_now = now().addDays(days).addSecs(seconds).toMSecsSinceEpoch(); }
    /// Opens the library, as another start of the program does.
    void start()
    {
        LibraryOptions options;
        options.now = [clock = m_now] { return QDateTime::fromMSecsSinceEpoch(*clock, Qt::UTC); };
        m_library = std::make_unique<AsyncLibrary>(m_folder->filePath(QStringLiteral("library")), options);
    }
    void open()
    {
        m_library->open();
        QTRY_VERIFY(m_library->status().canChange());
    }
    template <typename Work>
    auto ask(Work work)
    {
        using R = std::invoke_result_t<Work, Library&>;
        std::optional<R> answer;
        m_library->read(m_library.get(), work, [&answer](const R& result) { answer = result; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000);
        return *answer;
    }
    [[nodiscard]] int inTrash()
    {
        return int(ask([](Library& library) {
            Query trashed;
            trashed.kind = Query::Kind::Trashed;
            return Catalogue(library).count(trashed);
        }).value());
    }
    /// Saves a story and throws it away.
    void throwAway(const char* name)
    {
        QVERIFY(ask([name](Library& library) {
            StateChange trash;
            trash.isTrashed = true;
            return Shelf(library).change({saved(library, storyNamed(QLatin1String(name), QStringLiteral("text")))}, trash);
        }).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<std::atomic<qint64>> m_now; ///< the library asks on a thread of its own
    std::unique_ptr<AsyncLibrary> m_library;
};

void TrashKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = std::make_shared<std::atomic<qint64>>(QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    start();
    open();
    throwAway("a");
}

void TrashKeeperTest::whenTheLibraryIsOpened()
{
    goOn(7, 1);
    start();
    TrashKeeper keeper(*m_library, {7}, [this] { return now(); });
    QSignalSpy emptied(&keeper, &TrashKeeper::emptied);
    open();
    QTRY_COMPARE(emptied.size(), 1);
    QCOMPARE(emptied[0][0].toLongLong(), 1);
    QCOMPARE(inTrash(), 0);
}

void TrashKeeperTest::onceADayWhileItStaysOpen()
{
    TrashKeeper keeper(*m_library, {7}, [this] { return now(); });
    QSignalSpy emptied(&keeper, &TrashKeeper::emptied);
    QCOMPARE(inTrash(), 1);
    for (int day = 1; day <= 7; ++day) {
        goOn(1);
        keeper.lookAtTheClock();
        QCOMPARE(inTrash(), 1);
    }
    goOn(0, 3600);
    keeper.lookAtTheClock(); // due, but looked at an hour ago
    QCOMPARE(inTrash(), 1);
    goOn(-2); // the clock is put back
    keeper.lookAtTheClock();
    QCOMPARE(inTrash(), 1);
    goOn(2);
    keeper.lookAtTheClock();
    QTRY_COMPARE(emptied.size(), 1);
    QCOMPARE(inTrash(), 0);
}

void TrashKeeperTest::aNewRuleWaits()
{
    goOn(100);
    TrashKeeper keeper(*m_library, {}, [this] { return now(); });
    keeper.setRule({7}); // on the way to another choice
    keeper.lookAtTheClock();
    QCOMPARE(inTrash(), 1);
    keeper.setRule({90});
    goOn(0, 20 * 3600);
    keeper.setRule({30});
    goOn(0, 20 * 3600);
    keeper.lookAtTheClock();
    QCOMPARE(inTrash(), 1);
    goOn(0, 5 * 3600);
    keeper.lookAtTheClock();
    QTRY_COMPARE(inTrash(), 0);
}

void TrashKeeperTest::neverMeansNever()
{
    goOn(40000);
    start();
    TrashKeeper keeper(*m_library, {}, [this] { return now(); });
    open();
    goOn(40000);
    keeper.lookAtTheClock();
    QCOMPARE(inTrash(), 1);
}

QTEST_GUILESS_MAIN(TrashKeeperTest)
#include "TrashKeeperTest.moc"
