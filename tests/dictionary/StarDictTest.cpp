#include "DictionaryFixture.h"
#include "core/dictionary/StarDict.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;

class StarDictTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString ifo(const char* name) const { return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".ifo")); }

private Q_SLOTS:
    void findsWords()
    {
        QVERIFY(writeDictionary(m_folder.path(), QStringLiteral("plain"), {{"ferry", "a boat"}, {"Petrel", "a sea bird"}, {"sea", "one"}, {"sea", "two"}}));
        const auto dictionary = StarDict::open(ifo("plain"));
        QVERIFY(dictionary);
        QCOMPARE(dictionary->name(), QStringLiteral("plain"));
        QCOMPARE(dictionary->lookUp(QStringLiteral("ferry"))[0].text, QStringLiteral("a boat"));
        QCOMPARE(dictionary->lookUp(QStringLiteral("petrel"))[0].word, QStringLiteral("Petrel"));
        QCOMPARE(dictionary->lookUp(QStringLiteral("sea")).size(), std::size_t(2));
        QVERIFY(dictionary->lookUp(QStringLiteral("ferr")).empty());
        QVERIFY(dictionary->lookUp({}).empty());
    }

    void synonymsLeadToTheirEntries()
    {
        QVERIFY(writeDictionary(m_folder.path(), QStringLiteral("syn"), {{"ferry", "a boat"}, {"gull", "a bird"}, {"sea", "water"}}));
        const QString path = m_folder.filePath(QStringLiteral("syn.syn"));
        QVERIFY(writeFile(path, "Mew" + QByteArray(1, '\0') + bigEndian(1) + "brine" + QByteArray(1, '\0') + bigEndian(2) + "brine" + QByteArray(1, '\0')
                                    + bigEndian(77) + "gull" + QByteArray(1, '\0') + bigEndian(1) + "cut" + QByteArray(1, '\0') + "\0"));
        const auto dictionary = StarDict::open(ifo("syn"));
        QVERIFY(dictionary);
        const auto mew = dictionary->lookUp(QStringLiteral("mew"));
        QCOMPARE(mew.size(), std::size_t(1));
        QCOMPARE(mew[0].word, QStringLiteral("gull"));
        QCOMPARE(mew[0].text, QStringLiteral("a bird"));
        QCOMPARE(dictionary->lookUp(QStringLiteral("brine")).size(), std::size_t(1)); // the other one is not there
        QCOMPARE(dictionary->lookUp(QStringLiteral("gull")).size(), std::size_t(1));  // a word that is its own synonym
        QVERIFY(dictionary->lookUp(QStringLiteral("cut")).empty());                   // damaged
    }

    void packedTextsAreTheSame()
    {
        QList<QPair<QByteArray, QByteArray>> entries;
        for (int i = 0; i < 50; ++i)
            entries.append({"word" + QByteArray::number(i), "Definition number " + QByteArray::number(i) + QByteArray(i, '.')});
        QVERIFY(writeDictionary(m_folder.path(), QStringLiteral("packed"), entries, "m", true));
        const auto dictionary = StarDict::open(ifo("packed"));
        QVERIFY(dictionary);
        for (const auto& [word, text] : entries)
            QCOMPARE(dictionary->lookUp(QString::fromLatin1(word))[0].text.toLatin1(), text);
    }

    void typesBecomeText_data()
    {
        QTest::addColumn<QByteArray>("types");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("html") << QByteArray("h") << QByteArray("<b>boat</b><br>a &lt;ship&gt;") << QStringLiteral("boat\na <ship>");
        QTest::newRow("xdxf") << QByteArray("x") << QByteArray("<k>boat</k><def>a ship</def>") << QStringLiteral("boat\na ship");
        QTest::newRow("a sound and a meaning") << QByteArray("tm") << QByteArray("bout\0a ship", 11) << QStringLiteral("bout\na ship");
        QTest::newRow("each tells its own") << QByteArray() << QByteArray("mone\0tw\0", 8) << QStringLiteral("one\nw");
        QTest::newRow("a picture is passed over") << QByteArray("Wm") << QByteArray("\0\0\0\2xya ship", 12) << QStringLiteral("a ship");
        QTest::newRow("a size that lies") << QByteArray("Wm") << QByteArray("\xff\xff\xff\xffxy", 6) << QString();
        QTest::newRow("a tag that never ends") << QByteArray("h") << QByteArray("a < b") << QStringLiteral("a < b");
    }

    void typesBecomeText()
    {
        QFETCH(QByteArray, types);
        QFETCH(QByteArray, entry);
        QFETCH(QString, expected);
        QVERIFY(writeDictionary(m_folder.path(), QStringLiteral("types"), {{"boat", entry}}, types));
        const auto dictionary = StarDict::open(ifo("types"));
        QVERIFY(dictionary);
        const auto found = dictionary->lookUp(QStringLiteral("boat"));
        QCOMPARE(found.empty() ? QString() : found[0].text, expected);
    }

    void damagedFilesAreToldOrPassedOver()
    {
        QVERIFY(!StarDict::open(ifo("none")));
        QVERIFY(writeFile(ifo("other"), "[Desktop Entry]\n"));
        QVERIFY(!StarDict::open(ifo("other")));
        QVERIFY(writeDictionary(m_folder.path(), QStringLiteral("bad"), {{"boat", "a ship"}}));
        const QString index = m_folder.filePath(QStringLiteral("bad.idx"));
        // Beyond the end of the texts; without numbers; without an end.
        for (const QByteArray& bytes : {"boat" + QByteArray(1, '\0') + bigEndian(4000000000U) + bigEndian(10), QByteArray("boat\0\0", 6), QByteArray(5000, 'b')}) {
            QVERIFY(writeFile(index, bytes));
            const auto dictionary = StarDict::open(ifo("bad"));
            QVERIFY(dictionary);
            QVERIFY(dictionary->lookUp(QStringLiteral("boat")).empty());
        }
    }
};

QTEST_GUILESS_MAIN(StarDictTest)
#include "StarDictTest.moc"
