#include "app/window/SittingStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;

namespace {

const QUrl storm(QStringLiteral("https://gull.example/storm"));

Trail sample()
{
    Trail trail;
    trail.steps.push_back({storm, QStringLiteral("A storm"), AskedBy::Person, {}});
    trail.current = 0;
    return trail;
}

} // namespace

class SittingStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEverything();
    void nothingKeptIsEmpty();
    void damagedFilesAreEmpty();
    void aFolderThatIsNotThereIsTold();
    void forgets();
    void isForNobodyElsesEyes();
};

void SittingStoreTest::keepsEverything()
{
    const QTemporaryDir folder;
    const SittingStore store(folder.path());
    HeadlineMemory memory;
    memory.setOpened(storm);
    ListeningState listening;
    listening.places.set(storm, QStringLiteral("It blew."), {0, 8});
    QVERIFY(store.save(sample(), memory, listening));
    QCOMPARE(store.trail(), sample());
    QVERIFY(store.memory().wasOpened(storm));
    QVERIFY(store.listening().places == listening.places);
}

void SittingStoreTest::nothingKeptIsEmpty()
{
    const QTemporaryDir folder;
    QCOMPARE(SittingStore(folder.path()).trail(), Trail());
    QVERIFY(SittingStore(folder.path()).memory().isEmpty());
}

void SittingStoreTest::damagedFilesAreEmpty()
{
    const QTemporaryDir folder;
    const SittingStore store(folder.path());
    QVERIFY(store.save(sample(), {}, {}));
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x01garbage");
    }
    QCOMPARE(store.trail(), Trail());
    QVERIFY(store.memory().isEmpty());
    QVERIFY(store.listening().places.all().isEmpty());
}

void SittingStoreTest::aFolderThatIsNotThereIsTold()
{
    const QTemporaryDir folder;
    QVERIFY(!SittingStore(folder.filePath(QStringLiteral("nowhere"))).save(sample(), {}, {}));
}

void SittingStoreTest::forgets()
{
    const QTemporaryDir folder;
    const SittingStore store(folder.path());
    QVERIFY(store.save(sample(), {}, {}));
    store.remove();
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SittingStoreTest::isForNobodyElsesEyes()
{
    const QTemporaryDir folder;
    QVERIFY(SittingStore(folder.path()).save(sample(), {}, {}));
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_APPLESS_MAIN(SittingStoreTest)
#include "SittingStoreTest.moc"
