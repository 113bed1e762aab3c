#include "LibraryHelp.h"

#include "core/library/Backups.h"
#include "core/library/Checkup.h"
#include "core/library/LibraryMove.h"
#include "core/library/LibraryPlace.h"
#include "core/library/Shelf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

/// A library goes into another folder, and one that is killed on the way is where it was. BROADSHEET_CRASH_ROUNDS: more rounds.
class LibraryMoveTest final : public QObject {
    Q_OBJECT

    static constexpr int kStories = 16;
    static constexpr int kRounds = 20;
    static constexpr int kPatience = 60000;  ///< milliseconds; only a hang takes so long
    static constexpr int kLongestLife = 500; ///< milliseconds from the beginning of the move to the kill

    static void fill(Library& library)
    {
        for (quint32 i = 0; i < kStories; ++i)
            saved(library, storyWithPicture(QStringLiteral("s%1").arg(i), wordsFrom(i, 100), wordsFrom(i + 1000, 3000).toUtf8()));
    }

    static Result<Done> move(Library& library, const QString& folder)
    {
        LibraryMove move(library, folder);
        const auto prepared = move.prepare();
        return prepared ? move.finish() : prepared;
    }

    /// Everything that `fill` saved is there, with its picture, and whole.
    static void verifyWhole(Library& library)
    {
        QCOMPARE(Catalogue(library).count({}).value(), kStories);
        StoryStore store(library);
        for (int i = 0; i < kStories; ++i) {
            const auto entry = store.load(StoryId{i + 1});
            QVERIFY(entry.ok());
            QCOMPARE(store.picture(entry->version, entry->pictures.front().address)->bytes, wordsFrom(quint32(i + 1000), 3000).toUtf8());
        }
        QVERIFY(Checkup(library).run()->isSound());
    }

private Q_SLOTS:
    void everythingGoesAlongAndNothingIsDeleted()
    {
        const QTemporaryDir home;
        const QTemporaryDir disk;
        const QString there = disk.filePath(QStringLiteral("books"));
        {
            const auto library = Library::open(home.path());
            fill(**library);
            Backups((*library)->folder()).make((*library)->database());
            StateChange tagged;
            tagged.addTags = {QStringLiteral("sea")};
            QVERIFY(Shelf(**library).change({StoryId{1}}, tagged).ok());
            const auto moved = move(**library, there);
            QVERIFY2(moved.ok(), moved.ok() ? "" : qPrintable(moved.error().detail));
            QVERIFY(!(*library)->isThere()); // whoever has it open has to open it anew
        }
        const auto library = Library::open(home.path());
        QCOMPARE((*library)->folder().path(), there);
        verifyWhole(**library);
        QCOMPARE(Shelf(**library).state(StoryId{1})->tags, QStringList{QStringLiteral("sea")});
        QCOMPARE(Backups((*library)->folder()).all().size(), std::size_t{1});
        QVERIFY(!QFile::exists(there + QStringLiteral("/library-moving")));
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("library.db"))));

        saved(**library, storyNamed(QStringLiteral("later"), QStringLiteral("Written in the new place.")));
        QVERIFY(move(**library, home.path()).ok()); // and back home, where the old one still stands
        const auto back = Library::open(home.path());
        QCOMPARE((*back)->folder().path(), home.path());
        QCOMPARE(Catalogue(**back).count({}).value(), kStories + 1);
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("library.db.damaged"))));
    }

    void correctionsOfPagesGoAlong()
    {
        const QTemporaryDir home;
        const QTemporaryDir disk;
        const auto write = [](const QString& folder, const QString& name, const QByteArray& bytes) {
            QVERIFY(QDir().mkpath(folder));
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        };
        const auto read = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
        };
        const QString one = QString(64, QLatin1Char('a')) + QStringLiteral(".txt");
        const QString two = QString(64, QLatin1Char('b')) + QStringLiteral(".txt");
        const auto library = Library::open(home.path());
        const QString here = (*library)->folder().repairs();
        const QString there = LibraryFolder(disk.path()).repairs();
        write(here, one, "kept");
        write(there, QStringLiteral("kettle.txt"), "a person's own"); // the folder had another use before
        write(there, two, "taken back since");                        // from an earlier stay
        QCOMPARE(LibraryPlace(home.path()).repairs(), here);
        QVERIFY(LibraryMove(**library, disk.path()).prepare().ok());
        write(here, one, "kept and changed"); // while the pictures are copied
        QVERIFY(LibraryMove(**library, disk.path()).finish().ok());
        QCOMPARE(LibraryPlace(home.path()).repairs(), there);
        QCOMPARE(read(there + QLatin1Char('/') + one), QByteArray("kept and changed"));
        QVERIFY(!(QFile::permissions(there + QLatin1Char('/') + one) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(read(there + QStringLiteral("/kettle.txt")), QByteArray("a person's own"));
        QVERIFY(!QFile::exists(there + QLatin1Char('/') + two));
        QCOMPARE(read(there + QLatin1Char('/') + two + QStringLiteral(".old")), QByteArray("taken back since"));
        QCOMPARE(read(here + QLatin1Char('/') + one), QByteArray("kept and changed")); // nothing is deleted
    }

    void aFolderThatIsTakenIsLeftAlone()
    {
        const QTemporaryDir home;
        const QTemporaryDir other;
        saved(**Library::open(other.path()), storyNamed(QStringLiteral("theirs"), QStringLiteral("Somebody's.")));
        const auto library = Library::open(home.path());
        QVERIFY(LibraryMove(**library, other.path()).isTaken());
        QVERIFY(LibraryMove(**library, home.path()).isTaken()); // it is there already
        QCOMPARE(move(**library, other.path()).error().code, ErrorCode::LibraryUnavailable);
        QCOMPARE(titlesFor(**Library::open(other.path()), {}), QStringList{QStringLiteral("theirs")});
        QVERIFY((*library)->isThere());
    }

    void aFullOrForbiddenDiskLeavesEverythingAsItWas()
    {
        const QTemporaryDir home;
        const auto library = Library::open(home.path());
        fill(**library);
        QVERIFY(!move(**library, QStringLiteral("/proc/no-such-disk")).ok());
        QVERIFY((*library)->isThere());
        verifyWhole(**library);
    }

    void aMoveThatIsStoppedCanBeGoneOnWith()
    {
        const QTemporaryDir home;
        const QTemporaryDir disk;
        const auto library = Library::open(home.path());
        fill(**library);
        StopSource stop;
        stop.request_stop();
        QCOMPARE(LibraryMove(**library, disk.path()).prepare(stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY((*library)->isThere());
        QVERIFY(move(**library, disk.path()).ok());
        verifyWhole(**Library::open(home.path()));
    }

    void aKillOnTheWayLosesNothing()
    {
        const int rounds = qEnvironmentVariableIsSet("BROADSHEET_CRASH_ROUNDS") ? qEnvironmentVariableIntValue("BROADSHEET_CRASH_ROUNDS") : kRounds;
        const QTemporaryDir home;
        fill(**Library::open(home.path()));
        QRandomGenerator random(23);
        int killed = 0;
        QString place = home.path();
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir disk;
            const QString there = disk.filePath(QStringLiteral("books"));
            QProcess victim;
            victim.start(QStringLiteral(BROADSHEET_MOVE_VICTIM), {home.path(), there});
            QVERIFY(victim.waitForReadyRead(kPatience));
            QTest::qSleep(random.bounded(kLongestLife)); // where the kill falls is chance; that nothing is lost is not
            victim.kill();
            QVERIFY(victim.waitForFinished(kPatience));
            killed += victim.readAllStandardOutput().contains("done") ? 0 : 1;
            const auto library = Library::open(home.path());
            QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().detail));
            verifyWhole(**library);
            if ((*library)->folder().path() == place) {
                QVERIFY(move(**library, there).ok()); // another try goes on with what is there
                verifyWhole(**Library::open(home.path()));
            }
            QVERIFY(move(**Library::open(home.path()), home.path()).ok());
        }
        qInfo("%d of %d moves killed before their end", killed, rounds);
        QVERIFY(killed > 0);
    }
};

QTEST_GUILESS_MAIN(LibraryMoveTest)
#include "LibraryMoveTest.moc"
