#include "ui/hyphens/HyphenDictionaries.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class HyphenDictionariesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNearestDictionaryIsTaken_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, const char* name) {
            QTest::newRow(*tag ? tag : "none") << QString::fromLatin1(tag) << QString::fromLatin1(name);
        };
        row("en-GB", "hyph_en_GB.dic");
        row("en_gb", "hyph_en_GB.dic");
        row("en-Latn-GB", "hyph_en_GB.dic");
        row("en", "hyph_en.dic");
        row("en-AU", "hyph_en.dic");
        row("ru", "hyph_ru_RU.dic");
        row("sq", "hyph_sq_XK.dic"); // the only one
        row("ja", "");
        row("", "");
        row("../../etc", "");
        row("e*", "");
        row("en/../de", "");
    }

    void theNearestDictionaryIsTaken()
    {
        QFETCH(QString, tag);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        for (const char* file : {"hyph_en_GB.dic", "hyph_en.dic", "hyph_en_US.dic", "hyph_ru_RU.dic", "hyph_sq_XK.dic"})
            QVERIFY(QFile(folder.filePath(QString::fromLatin1(file))).open(QIODevice::WriteOnly));
        QCOMPARE(QFileInfo(HyphenDictionaries({folder.path()}).pathFor(tag)).fileName(), name);
    }

    void aDictionaryIsLoadedOnce()
    {
        const HyphenDictionaries dictionaries({QStringLiteral(BROADSHEET_FIXTURES "/hyphens")});
        const Hyphenator* first = dictionaries.forLanguage(QStringLiteral("xx"));
        QVERIFY(first);
        QCOMPARE(dictionaries.forLanguage(QStringLiteral("xx-XX")), first);
        QVERIFY(!dictionaries.forLanguage(QStringLiteral("en")));
        QVERIFY(dictionaries.forLanguage(QStringLiteral("yy")));
    }

    void noFolderMeansNoDictionary()
    {
        QVERIFY(!HyphenDictionaries(QStringList()).forLanguage(QStringLiteral("en")));
        QVERIFY(!HyphenDictionaries({QStringLiteral("/nowhere")}).forLanguage(QStringLiteral("en")));
    }
};

QTEST_GUILESS_MAIN(HyphenDictionariesTest)
#include "HyphenDictionariesTest.moc"
