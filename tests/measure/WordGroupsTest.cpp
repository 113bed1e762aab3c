#include "core/measure/WordGroups.h"

#include <QTest>

using namespace broadsheet;

class WordGroupsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWordsOfManyLanguages_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<unsigned>("groups");
        const auto row = [](const char* word, WordGroupSet groups) { QTest::newRow(word) << QByteArray(word) << groups; };
        row("tweet", bit(WordGroup::Share));
        row("newsletter", bit(WordGroup::Subscribe));
        row("datenschutz", bit(WordGroup::Consent));
        row("komentarzy", bit(WordGroup::Comment));
        row("также", bit(WordGroup::Related));
        row("publicité", bit(WordGroup::Advert));
        row("impressum", bit(WordGroup::Legal));
        row("redacción", bit(WordGroup::Author));
        row("märz", bit(WordGroup::Date));
        row("warenkorb", bit(WordGroup::Shop));
        row("weiterlesen", bit(WordGroup::ReadMore));
        row("lire", bit(WordGroup::Related) | bit(WordGroup::ReadMore)); // "lire aussi", "lire la suite"
        row("photo", bit(WordGroup::Picture)); // said twice, for English and French: still one group
        // Near misses: ordinary words, other forms, other case.
        row("river", 0);
        row("shared", 0);
        row("advertised", 0);
        row("Tweet", 0);
        row("marz", 0);
        row("", 0);
    }
    void knowsWordsOfManyLanguages()
    {
        QFETCH(QByteArray, word);
        QFETCH(unsigned, groups);
        QCOMPARE(wordGroupsOf({word.constData(), static_cast<std::size_t>(word.size())}), groups);
    }
};

QTEST_GUILESS_MAIN(WordGroupsTest)
#include "WordGroupsTest.moc"
