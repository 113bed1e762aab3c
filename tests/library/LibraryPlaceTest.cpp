#include "LibraryHelp.h"

#include "core/library/LibraryPlace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace broadsheet;

class LibraryPlaceTest final : public QObject {
    Q_OBJECT

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void theHomeItselfUnlessAnotherIsNamed()
    {
        const QTemporaryDir home;
        const LibraryPlace place(home.path() + QStringLiteral("/."));
        QCOMPARE(place.folder().value(), home.path());
        QVERIFY(place.lookIn(QStringLiteral("/mnt/Bücher und mehr/")).ok());
        QCOMPARE(place.folder().value(), QStringLiteral("/mnt/Bücher und mehr"));
        QVERIFY(place.lookIn(home.path()).ok()); // and back
        QCOMPARE(place.folder().value(), home.path());
    }

    void whatNamesNoFolderIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a relative name") << QByteArray("books\n");
        QTest::newRow("two lines") << QByteArray("/mnt/books\n/mnt/others\n");
        QTest::newRow("a NUL") << QByteArray("/mnt/\0books\n", 12);
        QTest::newRow("endless") << QByteArray(10000, '/');
    }
    void whatNamesNoFolderIsAnError()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir home;
        write(home.filePath(QStringLiteral("library-at")), bytes);
        QCOMPARE(LibraryPlace(home.path()).folder().error().code, ErrorCode::LibraryUnavailable);
        QCOMPARE(Library::open(home.path()).error().code, ErrorCode::LibraryUnavailable);
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("library.db"))));
    }

    void aDiskThatIsNotThereIsNoNewLibrary()
    {
        const QTemporaryDir home;
        const QTemporaryDir disk; // mounted, but the library's disk is another one
        for (const QString& named : {disk.path(), disk.filePath(QStringLiteral("gone"))}) {
            QVERIFY(LibraryPlace(home.path()).lookIn(named).ok());
            QCOMPARE(Library::open(home.path()).error().code, ErrorCode::LibraryUnavailable);
            QVERIFY(!QFile::exists(named + QStringLiteral("/library.db")));
            QCOMPARE(LibraryPlace(home.path()).repairs(), QString()); // and nothing is written there
        }
    }

    void anOpenLibraryKnowsThatItsFileIsGone()
    {
        const QTemporaryDir outer;
        const QString folder = outer.filePath(QStringLiteral("library"));
        const auto library = Library::open(folder);
        QVERIFY((*library)->isThere());
        QVERIFY(QDir().rename(folder, outer.filePath(QStringLiteral("elsewhere"))));
        QVERIFY(!(*library)->isThere());
        const auto another = Library::open(folder); // what stands there now is not what is open
        QVERIFY(another.ok());
        QVERIFY(!(*library)->isThere() && (*another)->isThere());
    }
};

QTEST_GUILESS_MAIN(LibraryPlaceTest)
#include "LibraryPlaceTest.moc"
