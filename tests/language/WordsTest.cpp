#include "core/language/Words.h"

#include <QTest>

using namespace broadsheet;

class WordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("characters");
        const auto row = [](const char* name, const char* text, int words, int characters) {
            QTest::newRow(name) << QByteArray(text) << words << characters;
        };
        row("nothing", "", 0, 0);
        row("signs alone", " — … · 。", 0, 0);
        row("plain", "Two words, three.", 3, 0);
        row("apostrophe", "don't say it’s l'heure", 4, 0);
        row("hyphen", "a well-known state‑of‑the‑art", 3, 0);
        row("dash between words", "one - two -- three—four", 4, 0);
        row("quotes", "'quoted' \"twice\" ’tis", 3, 0);
        row("trailing hyphen", "pre- and post-war", 3, 0);
        row("figures", "In 2025, 3.5 of 10", 6, 0);
        row("German", "Über Größe läßt sich streiten", 5, 0);
        row("Russian", "Три слова тут", 3, 0);
        row("Arabic with marks", "كِتابٌ جديد", 2, 0);
        row("Hindi", "नमस्ते दुनिया", 2, 0);
        row("combining accent", "cafe\xCC\x81 noir", 2, 0);
        row("Chinese", "今天天气很好。", 0, 6);
        row("Japanese", "カタカナとひらがな", 0, 9);
        row("Korean", "안녕 세계", 0, 4);
        row("mixed", "Qt 6で作る", 2, 3);
        row("cut character", "ab\xE4\xBB", 1, 0);
    }
    void countsWords()
    {
        QFETCH(QByteArray, text);
        const WordCount count = countWords({text.constData(), static_cast<std::size_t>(text.size())});
        QTEST(count.words, "words");
        QTEST(count.characters, "characters");
    }

    void readingTimeFollowsTheLanguage()
    {
        QCOMPARE(readingMinutes({}, QStringLiteral("en")), 0);
        QCOMPARE(readingMinutes({.words = 3, .characters = 0}, QStringLiteral("en")), 1);
        const WordCount long_{.words = 2280, .characters = 0};
        QCOMPARE(readingMinutes(long_, QStringLiteral("en")), 10);
        QCOMPARE(readingMinutes(long_, QStringLiteral("en-GB")), 10);
        QCOMPARE(readingMinutes(long_, QStringLiteral("DE-de")), 13);
        QCOMPARE(readingMinutes(long_, {}), 12);
        const WordCount ideographs{.words = 0, .characters = 2550};
        QCOMPARE(readingMinutes(ideographs, QStringLiteral("zh-Hans")), 10);
        QCOMPARE(readingMinutes(ideographs, QStringLiteral("ja")), 7);
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "WordsTest.moc"
