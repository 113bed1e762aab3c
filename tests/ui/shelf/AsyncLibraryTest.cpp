#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Backups.h"
#include "core/library/Catalogue.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>

using namespace broadsheet;

class AsyncLibraryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersComeInOrderAndHere();
    void aChangeIsDoneThoughTheEndHasCome();
    void onlyTheLatestQuestionIsAnswered();
    void nobodyIsAnsweredWhoIsGone();
    void withoutALibraryThereIsAnError();
    void aDamagedLibraryOffersItsBackup();
    void aFolderThatGoesIsToldBeforeAnythingIsWritten();
    void aMoveLosesNoChange();
    void aMoveThatFailsLeavesItWhereItWas();
    void longWorkStopsAtTheEnd();
    void changedFollowsTheAnswer();

private:
    static Result<SaveOutcome> saveFerry(Library& library) { return StoryStore(library).save(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails."))); }
    static Result<qint64> count(Library& library) { return Catalogue(library).count({}); }
};

void AsyncLibraryTest::answersComeInOrderAndHere()
{
    ShelfHarness harness;
    QCOMPARE(harness.library->status().kind, LibraryStatus::Kind::Open);
    QStringList answers;
    QThread* const here = QThread::currentThread();
    QThread* there = nullptr;
    harness.library->read(this, [&there](Library& library) { there = QThread::currentThread(); return count(library); },
                          [&](const Result<qint64>& n) { answers.append(QString::number(*n)); QCOMPARE(QThread::currentThread(), here); });
    harness.library->change(this, &saveFerry, [&](const Result<SaveOutcome>& saved) { answers.append(saved ? QStringLiteral("saved") : saved.error().detail); });
    harness.library->read(this, &count, [&](const Result<qint64>& n) { answers.append(QString::number(*n)); });
    QVERIFY2(answers.isEmpty(), "nothing is answered inside the question");
    QTRY_COMPARE(answers, (QStringList{QStringLiteral("0"), QStringLiteral("saved"), QStringLiteral("1")}));
    QVERIFY(there && there != here);
}

void AsyncLibraryTest::aChangeIsDoneThoughTheEndHasCome()
{
    ShelfHarness harness;
    bool asked = false;
    harness.library->change(this, &saveFerry, [](const Result<SaveOutcome>&) {});
    harness.library->read(this, [&asked](Library& library) { asked = true; return count(library); }, [](const Result<qint64>&) {});
    harness.restart();
    QVERIFY2(!asked || harness.library, "a question may be dropped");
    QCOMPARE(harness.now(&count).value(), 1);
}

void AsyncLibraryTest::onlyTheLatestQuestionIsAnswered()
{
    ShelfHarness harness;
    QSemaphore gate;
    harness.library->read(this, [&gate](Library& library) { gate.acquire(); return count(library); }, [](const Result<qint64>&) {});
    Latest latest;
    QStringList answers;
    int asked = 0;
    for (const QString& text : {QStringLiteral("f"), QStringLiteral("fe"), QStringLiteral("fer")}) {
        harness.library->read(this, [&asked](Library& library) { ++asked; return count(library); },
                              [&answers, text](const Result<qint64>&) { answers.append(text); }, latest.next());
    }
    gate.release();
    QTRY_COMPARE(answers, QStringList{QStringLiteral("fer")});
    QCOMPARE(asked, 1);
}

void AsyncLibraryTest::nobodyIsAnsweredWhoIsGone()
{
    ShelfHarness harness;
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    harness.library->read(asker.get(), &count, [&answered](const Result<qint64>&) { answered = true; });
    asker.reset();
    QCOMPARE(harness.now(&count).value(), 0); // behind it in the line
    QVERIFY(!answered);
}

void AsyncLibraryTest::withoutALibraryThereIsAnError()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    AsyncLibrary library(folder.filePath(QStringLiteral("file/library"))); // a folder cannot stand in a file
    std::optional<ErrorCode> before;
    library.read(this, &count, [&before](const Result<qint64>& n) { before = n.error().code; });
    QTRY_COMPARE(before, ErrorCode::LibraryUnavailable);
    library.open();
    QTRY_COMPARE(library.status().kind, LibraryStatus::Kind::Failed);
    QVERIFY(!library.status().canRead());
    std::optional<ErrorCode> after;
    library.change(this, &saveFerry, [&after](const Result<SaveOutcome>& saved) { after = saved.error().code; });
    QTRY_COMPARE(after, ErrorCode::LibraryUnavailable);
}

void AsyncLibraryTest::aDamagedLibraryOffersItsBackup()
{
    ShelfHarness harness;
    QVERIFY(harness.now(&saveFerry).ok());
    const auto made = harness.now([](Library& library) { return library::attempt([&] { Backups(library.folder()).make(library.database()); }); });
    QVERIFY(made.ok());
    harness.library.reset();
    const LibraryFolder folder(harness.path());
    QFile::remove(folder.writeAheadLog());
    QFile database(folder.database());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.write(QByteArray(4096, 'x')) == 4096);
    database.close();

    AsyncLibrary library(harness.path());
    library.open();
    QTRY_COMPARE(library.status().kind, LibraryStatus::Kind::Failed);
    QCOMPARE(library.status().error.code, ErrorCode::LibraryDamaged);
    QVERIFY(library.status().backup.has_value());
    library.restoreBackup();
    QTRY_COMPARE(library.status().kind, LibraryStatus::Kind::Open);
    std::optional<qint64> stories;
    library.read(this, &count, [&stories](const Result<qint64>& n) { stories = *n; });
    QTRY_COMPARE(stories, 1);
    QVERIFY2(QFile::exists(folder.database() + QStringLiteral(".damaged")), "nothing is ever deleted");
}

void AsyncLibraryTest::aFolderThatGoesIsToldBeforeAnythingIsWritten()
{
    ShelfHarness harness;
    QVERIFY(harness.now(&saveFerry).ok());
    const QString away = harness.path() + QStringLiteral("-away");
    QVERIFY(QDir().rename(harness.path(), away));
    QCOMPARE(harness.now([](Library& library) { return StoryStore(library).save(storyNamed(QStringLiteral("lost"), QStringLiteral("Never."))); }).error().code,
             ErrorCode::LibraryUnavailable);
    QTRY_COMPARE(harness.library->status().kind, LibraryStatus::Kind::Failed);
    QVERIFY(QDir().rename(away, harness.path()));
    harness.library->open();
    QTRY_COMPARE(harness.library->status().kind, LibraryStatus::Kind::Open);
    QCOMPARE(harness.now(&count).value(), 1);
}

void AsyncLibraryTest::aMoveLosesNoChange()
{
    ShelfHarness harness;
    const QTemporaryDir disk;
    const QString there = disk.filePath(QStringLiteral("books"));
    std::optional<bool> moved;
    harness.library->moveTo(there, this, [&moved](const Result<Done>& done) { moved = done.ok(); });
    int asked = 0;
    int saved = 0;
    const auto saveOne = [&] {
        const QString name = QStringLiteral("s%1").arg(++asked);
        harness.library->change(this, [name](Library& library) { return StoryStore(library).save(storyNamed(name, name)); },
                                [&saved](const Result<SaveOutcome>& outcome) { saved += outcome ? 1 : 0; });
    };
    while (!moved && asked < 2000) { // before, while and after the word is said
        saveOne();
        QTest::qWait(1);
    }
    saveOne();
    QTRY_COMPARE_WITH_TIMEOUT(saved, asked, 30000);
    QCOMPARE(moved, true);
    QCOMPARE(harness.library->folder(), there);
    harness.restart();
    QCOMPARE(harness.library->folder(), there);
    QCOMPARE(harness.now(&count).value(), asked);
}

void AsyncLibraryTest::aMoveThatFailsLeavesItWhereItWas()
{
    ShelfHarness harness;
    QVERIFY(harness.now(&saveFerry).ok());
    std::optional<ErrorCode> why;
    harness.library->moveTo(QStringLiteral("/proc/no-such-disk"), this, [&why](const Result<Done>& done) { why = done ? ErrorCode::Cancelled : done.error().code; });
    QTRY_VERIFY(why.has_value());
    QVERIFY(*why != ErrorCode::Cancelled);
    QCOMPARE(harness.library->folder(), harness.path());
    QCOMPARE(harness.now(&count).value(), 1);
}

void AsyncLibraryTest::longWorkStopsAtTheEnd()
{
    ShelfHarness harness;
    QSemaphore begun;
    bool stopped = false;
    harness.library->apart(this, [&](Library&, const StopToken& stop) -> Result<Done> {
        begun.release();
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        stopped = true;
        return ErrorCode::Cancelled;
    }, [](const Result<Done>&) {});
    begun.acquire();
    QCOMPARE(harness.now(&count).value(), 0); // nobody waits for it
    harness.library.reset();
    QVERIFY(stopped);
}

void AsyncLibraryTest::changedFollowsTheAnswer()
{
    ShelfHarness harness;
    QSignalSpy changed(harness.library.get(), &AsyncLibrary::changed);
    qsizetype atAnswer = -1;
    harness.library->change(this, &saveFerry, [&](const Result<SaveOutcome>&) { atAnswer = changed.size(); });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(atAnswer, 0);
    harness.library->change(this, [](Library&) -> Result<Done> { return ErrorCode::DiskFull; }, [](const Result<Done>&) {});
    harness.library->read(this, &count, [](const Result<qint64>&) {});
    QVERIFY(!harness.now([](Library&) -> Result<Done> { return ErrorCode::DiskFull; }).ok());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(AsyncLibraryTest)
#include "AsyncLibraryTest.moc"
