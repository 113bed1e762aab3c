#include "DictionaryFixture.h"
#include "core/dictionary/DictionaryShelf.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;

class DictionaryShelfTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDictionarySaysWhatItHas()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDictionary(folder.path(), QStringLiteral("a"), {{"ferry", "a boat"}}));
        QVERIFY(writeDictionary(folder.filePath(QStringLiteral("inner")), QStringLiteral("b"), {{"ferries", "boats"}}, "m", true));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("broken.ifo")), "no"));
        const auto shelf = DictionaryShelf::open({folder.filePath(QStringLiteral("missing")), folder.path()});
        QCOMPARE(shelf.size(), std::size_t(2));
        const auto found = shelf.lookUp(QStringLiteral("Ferries"));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].text, QStringLiteral("a boat")); // by a shorter form
        QCOMPARE(found[1].text, QStringLiteral("boats"));
        QVERIFY(shelf.lookUp(QStringLiteral("zebra")).empty());
    }

    void foldersAreTheUsualOnes()
    {
        QCOMPARE(DictionaryShelf::usualFolders({QStringLiteral("/usr/share"), QStringLiteral("/usr/share")}, QStringLiteral("/home/a")),
                 (QStringList{QStringLiteral("/home/a/.stardict/dic"), QStringLiteral("/usr/share/stardict/dic")}));
        QVERIFY(DictionaryShelf::open({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DictionaryShelfTest)
#include "DictionaryShelfTest.moc"
