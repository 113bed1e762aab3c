#include "core/repair/RepairFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class RepairFilesTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] RepairFiles files() const { return {path("config/site-rules.txt"), path("repairs")}; }
    static bool write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The one file of a page in the folder.
    [[nodiscard]] QString pageFile() const { return QDir(path("repairs")).filePath(QDir(path("repairs")).entryList({QStringLiteral("*.txt")}).value(0)); }

private Q_SLOTS:
    void init()
    {
        QDir(path("config")).removeRecursively();
        QDir(path("repairs")).removeRecursively();
    }

    void withoutFilesThereIsNothing()
    {
        QVERIFY(!RepairFiles().areKept() && files().areKept());
        QVERIFY(files().rules()->text().isEmpty());
        QVERIFY(files().blocksOf(QUrl(QStringLiteral("https://example.org/a"))).empty());
    }
    void rulesAreKept()
    {
        SiteRules rules;
        QVERIFY(rules.add(QStringLiteral("example.org"), {RepairVerdict::Keep, *BlockSelector::parse("p.a")}));
        QVERIFY(files().save(rules).ok());
        QCOMPARE(content(path("config/site-rules.txt")), QByteArray("example.org\nkeep    p.a\n"));
        QCOMPARE(files().rules()->text(), rules.text());
    }
    void aFileThatIsTooLargeOrNoFileIsAnError()
    {
        QVERIFY(QDir().mkpath(path("config")));
        QVERIFY(write(path("config/site-rules.txt"), QByteArray(SiteRules::kMostBytes + 1, '\n')));
        QCOMPARE(files().rules().error().code, ErrorCode::TooLarge);
        QVERIFY(QFile::remove(path("config/site-rules.txt")) && QDir().mkpath(path("config/site-rules.txt")));
        QCOMPARE(files().rules().error().code, ErrorCode::UnreadableFile);
        QVERIFY(!files().save(SiteRules()).ok());
    }
    void blocksAreKeptByPage()
    {
        const QUrl page(QStringLiteral("https://www.example.org/a/?utm_source=feed#top"));
        const std::vector<BlockRepair> repairs{{RepairVerdict::Remove, {"00c0ffee00c0ffee", 1, "Words"}}};
        QVERIFY(files().save(page, repairs).ok());
        QVERIFY(files().blocksOf(QUrl(QStringLiteral("http://example.org/a"))) == repairs);
        QVERIFY(files().blocksOf(QUrl(QStringLiteral("https://example.org/b"))).empty());
        QVERIFY(!(QFile::permissions(pageFile()) & (QFile::ReadGroup | QFile::ReadOther))); // it names what was read
        QVERIFY(files().save(page, {}).ok());
        QVERIFY(QDir(path("repairs")).isEmpty());
    }
    void theFolderMayMoveOrGo()
    {
        const QUrl page(QStringLiteral("https://example.org/a"));
        const std::vector<BlockRepair> repairs{{RepairVerdict::Remove, {"00c0ffee00c0ffee", 1, "Words"}}};
        QString folder = path("repairs");
        const RepairFiles moving(path("config/site-rules.txt"), [&folder] { return folder; });
        QVERIFY(moving.areKept());
        QVERIFY(moving.save(page, repairs).ok());
        QVERIFY(moving.blocksOf(page) == repairs);
        folder.clear(); // its disk is gone
        QVERIFY(moving.blocksOf(page).empty());
        QCOMPARE(moving.save(page, {}).error().code, ErrorCode::UnreadableFile);
        folder = path("elsewhere");
        QVERIFY(moving.blocksOf(page).empty());
        QVERIFY(moving.save(page, repairs).ok());
        QVERIFY(moving.blocksOf(page) == repairs && files().blocksOf(page) == repairs);
    }
    void aDamagedFileIsSetAside()
    {
        const QUrl page(QStringLiteral("https://example.org/a"));
        const std::vector<BlockRepair> repairs{{RepairVerdict::Keep, {"00c0ffee00c0ffee", 1, "Words"}}};
        QVERIFY(files().save(page, repairs).ok());
        const QString file = pageFile();
        QVERIFY(write(file, "https://example.org/a\nkeep 00c0"));
        QVERIFY(files().blocksOf(page).empty());
        QVERIFY(files().save(page, repairs).ok());
        QCOMPARE(content(file + QStringLiteral(".damaged")), QByteArray("https://example.org/a\nkeep 00c0"));
        QVERIFY(files().blocksOf(page) == repairs);
    }
};

QTEST_APPLESS_MAIN(RepairFilesTest)
#include "RepairFilesTest.moc"
