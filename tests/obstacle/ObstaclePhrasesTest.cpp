#include "core/obstacle/ObstaclePhrases.h"

#include "core/obstacle/ObstaclePhraseTable.h"

#include <QSet>
#include <QTest>

using namespace broadsheet;

class ObstaclePhrasesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        const auto row = [](const char* name, const char* text, int words) { QTest::newRow(name) << QString::fromUtf8(text) << words; };
        row("marks and case", "PAGE NOT FOUND!", 3);
        row("the longest", "404: page not found", 3);
        row("accents", "Página no encontrada", 3);
        row("Cyrillic", "Страница не найдена", 3);
        row("Japanese, by the character", "お探しのページは見つかりません", 7);
        row("a number inside another", "1404 miles", 0);
        row("a word inside another", "forbiddenness", 0);
        row("other words between", "page was never not found", 2);
        row("nothing", "", 0);
    }
    void wholeWordsAreFound()
    {
        QFETCH(QString, text);
        QCOMPARE(wordsSaying(Saying::Error, plainWords(text)), *static_cast<int*>(QTest::qData("words", QMetaType::Int)));
    }
    void aButtonIsThePhraseAndNoMore()
    {
        QVERIFY(isSaying(Saying::Accept, plainWords(QStringLiteral("Agree & continue"))));
        QVERIFY(isSaying(Saying::Accept, plainWords(QStringLiteral("同意する"))));
        QVERIFY(!isSaying(Saying::Accept, plainWords(QStringLiteral("Accept an offer"))));
    }
    void everyMeaningSpeaksManyLanguages()
    {
        for (int saying = 0; saying <= static_cast<int>(Saying::NeedsScripts); ++saying) {
            QSet<QString> languages;
            for (const ObstaclePhraseRow& row : obstaclePhraseTable())
                if (row.saying == Saying(saying))
                    languages << QString::fromUtf8(row.language.data(), static_cast<qsizetype>(row.language.size()));
            for (const char* language : {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ja", "zh"})
                QVERIFY2(languages.contains(QString::fromLatin1(language)), language);
        }
    }
};

QTEST_APPLESS_MAIN(ObstaclePhrasesTest)
#include "ObstaclePhrasesTest.moc"
