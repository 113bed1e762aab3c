#include "LibraryHelp.h"

#include "core/library/Backups.h"
#include "core/library/Database.h"
#include "core/library/Rescue.h"
#include "core/library/ReserveFile.h"
#include "core/library/Shelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace broadsheet;

namespace {

constexpr uid_t kNobody = 65534;

/// While it stands, the tests are an ordinary user, whom permissions stop.
class OrdinaryUser final {
public:
    OrdinaryUser() : m_isRoot(::geteuid() == 0 && ::seteuid(kNobody) == 0) {}
    ~OrdinaryUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    bool m_isRoot;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class LibraryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileSaysWhatItIs()
    {
        TemporaryLibrary library;
        library::Database& database = library.get().database();
        QCOMPARE(database.number(QStringLiteral("PRAGMA application_id")), 0x42726473);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 3);
        QCOMPARE(database.number(QStringLiteral("PRAGMA synchronous")), 2); // FULL
        QCOMPARE(database.number(QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE(database.number(QStringLiteral("PRAGMA busy_timeout")), 10000);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'")), 1);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
                                                "AND name NOT LIKE 'sqlite%'")), 0);
        QCOMPARE(library.get().access(), LibraryAccess::ReadWrite);
        QVERIFY(library::ReserveFile(library.get().folder().reserve()).exists());
    }

    void whatIsNoLibraryIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database at all, but long enough to be one: ").repeated(40);
        QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("two bytes") << QByteArray("xy");
    }
    void whatIsNoLibraryIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("library.db"));
        write(file, bytes);
        QCOMPARE(Library::open(folder.path()).error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(contents(file), bytes);
    }

    void anothersDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("library.db"));
        {
            library::Database other(file, library::OpenMode::ReadWrite);
            other.execute(QStringLiteral("CREATE TABLE recipes(name TEXT)"));
        }
        const QByteArray before = contents(file);
        QCOMPARE(Library::open(folder.path()).error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(contents(file), before);
    }

    void aNewerLibraryIsLeftAlone()
    {
        TemporaryLibrary library;
        saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        library.get().database().execute(QStringLiteral("PRAGMA user_version = 4711"));
        const QString file = library.get().folder().database();
        library.close();
        const QByteArray before = contents(file);
        QCOMPARE(library.reopen().error().code, ErrorCode::LibraryNewer);
        QCOMPARE(contents(file), before);
        QCOMPARE(QDir(library.path()).entryList({QStringLiteral("*damaged*")}).size(), 0);
    }

    void aReadOnlyFolderCanBeRead()
    {
        QTemporaryDir outer;
        const QString folder = outer.filePath(QStringLiteral("library"));
        {
            auto library = Library::open(folder);
            saved(**library, storyWithPicture(QStringLiteral("a"), QStringLiteral("words to find"), "picture"));
        }
        ::chmod(QFile::encodeName(folder + QStringLiteral("/library.db")).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0555);
        ::chmod(QFile::encodeName(outer.path()).constData(), 0755);
        ::chmod(QFile::encodeName(folder + QStringLiteral("/pictures")).constData(), 0755);
        for (const QString& sub : QDir(folder + QStringLiteral("/pictures")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            ::chmod(QFile::encodeName(folder + QStringLiteral("/pictures/") + sub).constData(), 0755);
        for (QDirIterator walk(folder + QStringLiteral("/pictures"), QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
            ::chmod(QFile::encodeName(walk.next()).constData(), 0444); // they are their owner's alone, who is another one here
        {
            const OrdinaryUser ordinary;
            auto library = Library::open(folder);
            QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().detail));
            QVERIFY((*library)->access() != LibraryAccess::ReadWrite);
            QCOMPARE(titlesFor(**library, QStringLiteral("find")), QStringList{QStringLiteral("a")});
            StoryStore store(**library);
            const auto entry = store.load(StoryId{1});
            QVERIFY(entry.ok());
            QVERIFY(store.picture(entry->version, entry->pictures.front().address).ok());
            QCOMPARE(store.save(storyNamed(QStringLiteral("b"), QStringLiteral("two"))).error().code, ErrorCode::LibraryReadOnly);
            QCOMPARE(Shelf(**library).emptyTrash().error().code, ErrorCode::LibraryReadOnly);
        }
        ::chmod(QFile::encodeName(folder).constData(), 0755);
    }

    void aMissingFolderOfAVanishedDiskIsAnError()
    {
        const OrdinaryUser ordinary;
        const auto opened = Library::open(QStringLiteral("/proc/no-such-disk/library"));
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::LibraryUnavailable || opened.error().code == ErrorCode::LibraryReadOnly);
    }

    void damageIsToldAndTheNewestBackupIsOffered_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"header", "empty", "gone", "half", "one page"})
            QTest::newRow(how) << QByteArray(how);
    }
    void damageIsToldAndTheNewestBackupIsOffered()
    {
        QFETCH(QByteArray, how);
        TemporaryLibrary library;
        for (int i = 0; i < 5; ++i) {
            saved(library.get(), storyNamed(QStringLiteral("s%1").arg(i), wordsFrom(quint32(i), 400)));
            Backups(library.get().folder()).make(library.get().database());
        }
        const LibraryFolder folder = library.get().folder();
        library.close();
        const QByteArray whole = contents(folder.database());
        if (how == "header")
            write(folder.database(), "garbage in the header" + whole.mid(21));
        else if (how == "gone")
            QVERIFY(QFile::remove(folder.database()));
        else
            write(folder.database(), how == "empty" ? QByteArray() : whole.left(how == "half" ? whole.size() / 2 : 4096));
        const QByteArray damaged = contents(folder.database());

        QCOMPARE(library.reopen().error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(contents(folder.database()), damaged);
        const Rescue rescue(folder);
        QCOMPARE(rescue.offer()->number, 5);
        const auto aside = rescue.setAside();
        QVERIFY(aside.ok());
        if (how != "gone")
            QCOMPARE(contents(*aside), damaged);
        QCOMPARE(rescue.restoreNewest()->number, 5);
        QVERIFY(library.reopen().ok());
        QCOMPARE(titlesFor(library.get(), {}).size(), 5);
        // A second mishap does not overwrite what was set aside first.
        library.close();
        const auto again = rescue.setAside();
        QVERIFY(how == "gone" || *again != *aside);
        QVERIFY(rescue.restoreNewest().ok());
        QVERIFY(!rescue.restoreNewest().ok()); // the place is taken
    }

    void aDamagedBackupIsPassedOver()
    {
        TemporaryLibrary library;
        saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        const LibraryFolder folder = library.get().folder();
        Backups(folder).make(library.get().database());
        Backups(folder).make(library.get().database());
        library.close();
        write(Backups(folder).all().front().path, "no backup");
        QVERIFY(Rescue(folder).setAside().ok());
        QCOMPARE(Rescue(folder).restoreNewest()->number, 1);
    }

    void theLastBackupsAreKeptByNumber()
    {
        TemporaryLibrary library;
        const Backups backups(library.get().folder());
        QVERIFY(backups.isDue(library.now));
        for (int i = 0; i < 5; ++i)
            backups.make(library.get().database());
        std::vector<int> numbers;
        for (const Backup& backup : backups.all())
            numbers.push_back(backup.number);
        QCOMPARE(numbers, (std::vector{5, 4, 3}));
        QVERIFY(!backups.isDue(QDateTime::currentDateTimeUtc()));
        QVERIFY(backups.isDue(QDateTime::currentDateTimeUtc().addDays(2)));
    }

    void aBackupFromTheFutureDoesNotPutOffTheNext()
    {
        TemporaryLibrary library;
        const Backups backups(library.get().folder());
        backups.make(library.get().database());
        QVERIFY(backups.isDue(QDateTime::currentDateTimeUtc().addYears(-9)));
    }

    void theLastSoundBackupIsNeverDropped()
    {
        TemporaryLibrary library;
        saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("one")));
        const Backups backups(library.get().folder());
        backups.make(library.get().database());
        backups.make(library.get().database());
        library.get().database().execute(QStringLiteral("UPDATE bodies SET packed = zeroblob(40)"));
        for (int i = 0; i < 5; ++i)
            backups.make(library.get().database());
        std::vector<int> numbers;
        for (const Backup& backup : backups.all())
            numbers.push_back(backup.number);
        QCOMPARE(numbers, (std::vector{7, 6, 5, 2}));
    }

    void nobodyElseMayReadIt()
    {
        const QTemporaryDir shared; // a folder that is not ours to close
        const auto rightsOfOthers = [&](const QString& path) {
            return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        };
        const auto everything = [&] {
            QStringList files;
            for (QDirIterator walk(shared.path(), QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
                files.append(walk.next());
            return files.filter(QRegularExpression(QStringLiteral("library\\.db|/backups/|/pictures/")));
        };
        {
            const auto library = Library::open(shared.path());
            saved(**library, storyWithPicture(QStringLiteral("a"), QStringLiteral("one"), "a picture of ours"));
            Backups((*library)->folder()).make((*library)->database());
            QVERIFY(everything().size() >= 5); // the database with its log, a picture, a backup
            for (const QString& path : everything())
                QVERIFY2(!rightsOfOthers(path), qPrintable(path));
        }
        const LibraryFolder folder(shared.path());
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(folder.database(), open));
        QVERIFY(QFile::setPermissions(Backups(folder).all().front().path, open));
        QVERIFY(QFile::setPermissions(folder.pictures(), open | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        QVERIFY(Library::open(shared.path()).ok());
        for (const QString& path : {folder.database(), Backups(folder).all().front().path, folder.pictures()})
            QVERIFY2(!rightsOfOthers(path), qPrintable(path));
    }

    void severalAtOnceDoNotDisturbEachOther()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 30; ++i)
            saved(library.get(), storyNamed(QString::number(i), QStringLiteral("one two three")));
        const LibraryFolder folder = library.get().folder();
        std::atomic<int> failed = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 3; ++thread)
                threads.emplace_back([&] {
                    const Result<Done> made = library::attempt([&] {
                        library::Database database(folder.database(), library::OpenMode::ReadOnly);
                        for (int i = 0; i < 5; ++i)
                            Backups(folder).make(database);
                    });
                    failed += !made.ok();
                });
        }
        QCOMPARE(failed.load(), 0);
        QVERIFY(!Backups(folder).all().empty());
        QVERIFY(QDir(folder.backups()).entryList({QStringLiteral("*.part")}).isEmpty());
    }

    void aDraftThatWasForgottenGoesAndOneInTheMakingStays()
    {
        TemporaryLibrary library;
        const LibraryFolder folder = library.get().folder();
        Backups(folder).make(library.get().database());
        const QDir backups(folder.backups());
        const QString old = backups.filePath(QStringLiteral("library-9.db.old.part"));
        const QString young = backups.filePath(QStringLiteral("library-9.db.young.part"));
        write(old, "x");
        write(young, "x");
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
        file.close();
        Backups(folder).make(library.get().database());
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
