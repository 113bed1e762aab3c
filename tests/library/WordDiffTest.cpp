#include "LibraryHelp.h"

#include "core/library/WordDiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

class WordDiffTest final : public QObject {
    Q_OBJECT

    using Kind = DiffRun::Kind;

    /// "kept [-removed-][+added+]".
    static QString shown(const std::vector<DiffRun>& runs)
    {
        QString text;
        for (const DiffRun& run : runs)
            text += run.kind == Kind::Kept ? run.text : run.kind == Kind::Removed ? QStringLiteral("[-") + run.text + QStringLiteral("-]") : QStringLiteral("[+") + run.text + QStringLiteral("+]");
        return text;
    }

    static QString textOf(const std::vector<DiffRun>& runs, Kind without)
    {
        QString text;
        for (const DiffRun& run : runs)
            text += run.kind == without ? QString() : run.text;
        return text;
    }

    static QString squeezed(QString text) { return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); }

    static void holds(const QString& before, const QString& after, const std::vector<DiffRun>& runs)
    {
        QCOMPARE(textOf(runs, Kind::Removed), after);
        QCOMPARE(squeezed(textOf(runs, Kind::Added)), squeezed(before));
        for (std::size_t i = 1; i < runs.size(); ++i)
            QVERIFY(runs[i].kind != runs[i - 1].kind && !(runs[i - 1].kind == Kind::Added && runs[i].kind == Kind::Removed));
    }

private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
        };
        row("nothing at all", "", "", "");
        row("the same", "The ferry sails.", "The ferry sails.", "The ferry sails.");
        row("all new", "", "The ferry sails.", "[+The ferry sails.+]");
        row("all gone", "The ferry sails.", "", "[-The ferry sails.-]");
        row("a word", "The old ferry sails.", "The new ferry sails.", "The [-old -][+new +]ferry sails.");
        row("a word more", "The ferry sails.", "The night ferry sails.", "The [+night +]ferry sails.");
        row("a word less", "The night ferry sails.", "The ferry sails.", "The [-night -]ferry sails.");
        row("a mark of punctuation", "It sails.", "It sails!", "It [-sails.-][+sails!+]");
        row("white space alone", "It  sails\nnow.", "It sails now.", "It sails now.");
        row("a paragraph more", "One.\n\nThree.", "One.\n\nTwo.\n\nThree.", "One.\n\n[+Two.\n\n+]Three.");
        row("a paragraph changed", "One.\n\nTwo is here.\n\nThree.", "One.\n\nTwo was here.\n\nThree.", "One.\n\nTwo [-is -][+was +]here.\n\nThree.");
        row("by the character", "海岸の灯台", "海辺の灯台", "海[-岸-][+辺+]の灯台");
        row("removed before added", "a b c d", "a x y d", "a [-b c -][+x y +]d");
    }
    void tellsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const auto runs = compareByWords(before, after);
        QCOMPARE(shown(runs), expected);
        holds(before, after, runs);
    }

    void holdsForAnyTexts()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 200; ++round) {
            const auto text = [&] {
                QString made;
                for (int words = random.bounded(40); words > 0; --words)
                    made += QLatin1Char(static_cast<char>('a' + random.bounded(4))) + QString(random.bounded(6) == 0 ? QStringLiteral("\n\n") : QStringLiteral(" "));
                return made.trimmed();
            };
            const QString before = text();
            const QString after = text();
            holds(before, after, compareByWords(before, after));
        }
    }

    void tooManyChangesAreAReplacement()
    {
        const QString before = wordsFrom(1, 50);
        const QString after = wordsFrom(2, 50);
        const auto runs = compareByWords(before, after, {1000, 20});
        QCOMPARE(shown(runs), QStringLiteral("[-") + before + QStringLiteral("-][+") + after + QStringLiteral("+]"));
        const auto paragraphs = compareByWords(wordsFrom(1, 50).replace(QLatin1Char(' '), QLatin1Char('\n')), after, {10, 1500});
        QCOMPARE(paragraphs.size(), std::size_t{2});
    }

    void aLongStoryWithFewChangesIsToldExactly()
    {
        const QString before = wordsFrom(3, 20000);
        QString after = before;
        after.replace(after.size() / 2, 0, QStringLiteral(" inserted "));
        const auto runs = compareByWords(before, after);
        holds(before, after, runs);
        QVERIFY(runs.size() <= 5);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "WordDiffTest.moc"
