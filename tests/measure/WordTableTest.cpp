#include "core/measure/WordTable.h"

#include <QTest>

using namespace broadsheet;

class WordTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyTableKnowsNothing()
    {
        const WordTable table;
        QCOMPARE(table.find("word"), 0U);
        QCOMPARE(table.find(""), 0U);
    }
    void findsWholeWordsOnly_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<unsigned>("groups");
        QTest::newRow("first") << QByteArray("story") << 1U;
        QTest::newRow("in two groups") << QByteArray("text") << 3U;
        QTest::newRow("second group") << QByteArray("aside") << 2U;
        QTest::newRow("behind two spaces") << QByteArray("main") << 1U;
        QTest::newRow("beginning of one") << QByteArray("stor") << 0U;
        QTest::newRow("one and more") << QByteArray("storybook") << 0U;
        QTest::newRow("other case") << QByteArray("Story") << 0U;
        QTest::newRow("two of them") << QByteArray("story text") << 0U;
        QTest::newRow("nothing") << QByteArray("") << 0U;
    }
    void findsWholeWordsOnly()
    {
        QFETCH(QByteArray, word);
        QFETCH(unsigned, groups);
        WordTable table;
        table.add("story text  main ", 1);
        table.add(" text aside", 2);
        QCOMPARE(table.find({word.constData(), static_cast<std::size_t>(word.size())}), groups);
    }
    void keepsEveryWordWhileItGrows()
    {
        std::vector<std::string> words; // filled before views are taken, so that none moves
        for (int i = 0; i < 3000; ++i)
            words.push_back("word" + std::to_string(i));
        WordTable table;
        for (std::size_t i = 0; i < words.size(); ++i)
            table.add(words[i], static_cast<std::uint32_t>(i + 1));
        for (std::size_t i = 0; i < words.size(); ++i)
            QCOMPARE(table.find(words[i]), static_cast<std::uint32_t>(i + 1));
        QCOMPARE(table.find("word3000"), 0U);
    }
};

QTEST_GUILESS_MAIN(WordTableTest)
#include "WordTableTest.moc"
