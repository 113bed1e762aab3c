#include "app/window/SettingsStore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;

class SettingsStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void noFileMeansTheDefaults();
    void damagedValuesBecomeTheDefaults();
    void aFolderThatCannotBeWrittenIsTold();
};

void SettingsStoreTest::everythingComesBack()
{
    const QTemporaryDir folder;
    const SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    Settings settings;
    settings.theme = ThemeName::Sepia;
    settings.fontFamily = QStringLiteral("Noto Serif");
    settings.fontSizePx = 24;
    settings.columnWidthEm = 50;
    settings.lineHeight = 2.05;
    settings.letterSpacingEm = 0.12;
    settings.wordSpacingEm = 0.35;
    settings.fontWeight = 550;
    settings.justified = true;
    settings.hyphenated = true;
    settings.customColors = {QColor(0x102030), QColor(0xfefdfc), QColor(0xa0c0ff)};
    settings.headlinesShown = false;
    settings.libraryShown = true;
    settings.libraryWidthPx = 411;
    settings.trashDays = 90;
    settings.libraryView = QStringLiteral("tag:sea, and \"land\"");
    settings.libraryOrder = QStringLiteral("longest");
    settings.savedSearches = {QStringLiteral("ferry, is:unread"), QStringLiteral("\"night\" -tag:old")};
    settings.picturesShown = false;
    settings.progressShown = false;
    settings.reopenLastPage = false;
    settings.preparesStories = false;
    settings.remembersReading = false;
    settings.takenMegabytes = 99;
    settings.keys = {{QStringLiteral("Quit"), {}}, {QStringLiteral("Reload"), {QStringLiteral("Ctrl+E"), QStringLiteral("y, \"z\"")}}};
    settings.lastPage = QUrl(QStringLiteral("https://news.example/a?b=%20c"));
    settings.windowGeometry = QByteArray("\x01\x00\x02\xff", 4);
    settings.splitterState = QByteArray("\x00\x00\xfe", 3);
    QVERIFY(store.save(settings));
    QVERIFY(store.load() == settings);
}

void SettingsStoreTest::noFileMeansTheDefaults()
{
    const QTemporaryDir folder;
    QVERIFY(SettingsStore(folder.filePath(QStringLiteral("none.ini"))).load() == Settings());
}

void SettingsStoreTest::damagedValuesBecomeTheDefaults()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[reading]\ntheme=purple\nfontSizePx=many\ncolumnWidthEm=9000\nlineHeight=nan\nletterSpacingEm=7\nfontWeight=-1\n"
               "customText=none\n[start]\nlastPage=://\n");
    file.close();
    const Settings settings = SettingsStore(path).load();
    QCOMPARE(settings.theme, Settings().theme);
    QCOMPARE(settings.fontSizePx, Settings().fontSizePx);
    QCOMPARE(settings.columnWidthEm, TypeRange::widestColumnEm);
    QCOMPARE(settings.lineHeight, Settings().lineHeight);
    QCOMPARE(settings.letterSpacingEm, TypeRange::widestLetterSpacingEm);
    QCOMPARE(settings.fontWeight, TypeRange::lightestWeight);
    QCOMPARE(settings.customColors, CustomColors());
    QVERIFY(settings.lastPage.isEmpty() || !settings.lastPage.isValid());
}

void SettingsStoreTest::aFolderThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const QString blocker = folder.filePath(QStringLiteral("file"));
    QFile file(blocker);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!SettingsStore(blocker + QStringLiteral("/settings.ini")).save(Settings()));
}

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "SettingsStoreTest.moc"
