#include "LibraryHelp.h"

#include "core/library/Checkup.h"
#include "core/library/ReserveFile.h"
#include "core/library/Shelf.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/mount.h>

using namespace broadsheet;

class FullDiskTest final : public QObject {
    Q_OBJECT

    static QByteArray noise(quint32 seed, int bytes)
    {
        QRandomGenerator random(seed);
        QByteArray made(bytes, Qt::Uninitialized);
        for (char& byte : made)
            byte = static_cast<char>(random.bounded(256));
        return made;
    }

private Q_SLOTS:
    void everythingStaysReadableAndRoomCanBeMade()
    {
        QTemporaryDir disk;
        if (::mount("none", disk.path().toLocal8Bit().constData(), "tmpfs", 0, "size=32m") != 0)
            QSKIP("no small disk can be mounted here");
        struct Unmounter {
            QByteArray path;
            ~Unmounter() { ::umount2(path.constData(), MNT_DETACH); }
        } const unmounter{disk.path().toLocal8Bit()};

        const auto library = Library::open(disk.filePath(QStringLiteral("library")));
        QVERIFY(library.ok());
        StoryStore store(**library);
        const library::ReserveFile reserve((*library)->folder().reserve());
        QVERIFY(reserve.exists());
        std::vector<StoryId> stories;
        std::optional<Error> error;
        for (quint32 i = 0; i < 2000 && !error; ++i) {
            // First large ones, then small ones, so that the last page is filled.
            const auto saved = store.save(storyWithPicture(QStringLiteral("s%1").arg(i), wordsFrom(i, 100), noise(i, 400000)));
            if (saved)
                stories.push_back(saved->story);
            else
                error = saved.error();
        }
        QVERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::DiskFull);
        error.reset();
        for (quint32 i = 0; i < 3000 && !error; ++i) {
            const auto saved = store.save(storyNamed(QStringLiteral("t%1").arg(i), wordsFrom(5000 + i, 100)));
            if (saved)
                stories.push_back(saved->story);
            else
                error = saved.error();
        }
        QVERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::DiskFull);
        QVERIFY(stories.size() > 10);
        for (const StoryId story : stories)
            QVERIFY(store.load(story).ok());

        StateChange trash;
        trash.isTrashed = true;
        const auto thrown = Shelf(**library).change(std::vector(stories.begin(), stories.begin() + 10), trash);
        QVERIFY2(thrown.ok(), thrown.ok() ? "" : qPrintable(thrown.error().detail));
        const auto gone = Shelf(**library).emptyTrash();
        QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(gone.error().detail));
        QCOMPARE(*gone, 10);
        QVERIFY(store.save(storyNamed(QStringLiteral("after"), QStringLiteral("there is room again"))).ok());
        QVERIFY(Checkup(**library).run()->isSound());
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"
