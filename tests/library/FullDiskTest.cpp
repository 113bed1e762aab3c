#include "LibraryHelp.h"
#include "SmallDisk.h"

#include "core/library/Checkup.h"
#include "core/library/ReserveFile.h"
#include "core/library/Shelf.h"

#include <QTest>

using namespace broadsheet;

class FullDiskTest final : public QObject {
    Q_OBJECT

public:
    explicit FullDiskTest(const SmallDisk& disk) : m_disk(disk) {}

private Q_SLOTS:
    void everythingStaysReadableAndRoomCanBeMade()
    {
        if (m_disk.path().isEmpty())
            QSKIP(qPrintable(m_disk.hindrance()));
        const auto library = Library::open(m_disk.path() + QStringLiteral("/library"));
        QVERIFY(library.ok());
        StoryStore store(**library);
        const library::ReserveFile reserve((*library)->folder().reserve());
        QVERIFY(reserve.exists());
        const std::vector<StoryId> stories = savedUntilFull(**library);
        QVERIFY(stories.size() > 10);
        QCOMPARE(store.save(storyNamed(QStringLiteral("more"), wordsFrom(1, 100))).error().code, ErrorCode::DiskFull);
        for (const StoryId story : stories)
            QVERIFY(store.load(story).ok());

        StateChange trash;
        trash.isTrashed = true;
        const auto thrown = Shelf(**library).change(std::vector(stories.begin(), stories.begin() + 10), trash);
        QVERIFY2(thrown.ok(), thrown.ok() ? "" : qPrintable(thrown.error().detail));
        QVERIFY(!reserve.exists() && QFile::exists((*library)->folder().reserve())); // only as much of it as was needed
        m_disk.fill(QStringLiteral("others")); // another program takes what was given away
        const auto gone = Shelf(**library).emptyTrash();
        QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(gone.error().detail));
        QCOMPARE(*gone, 10);
        QVERIFY(store.save(storyNamed(QStringLiteral("after"), QStringLiteral("there is room again"))).ok());
        QVERIFY(Checkup(**library).run()->isSound());
    }

private:
    const SmallDisk& m_disk;
};

int main(int argc, char** argv)
{
    const SmallDisk disk(32);
    QCoreApplication application(argc, argv);
    FullDiskTest test(disk);
    return QTest::qExec(&test, argc, argv);
}
#include "FullDiskTest.moc"
