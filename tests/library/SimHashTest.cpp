#include "LibraryHelp.h"

#include "core/library/SimHash.h"

#include <QTest>

#include <algorithm>

using namespace broadsheet;
using namespace broadsheet::library;

class SimHashTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewChangedWordsAreTheSameText()
    {
        const QString text = wordsFrom(1, 400);
        const auto original = simHash(text);
        QCOMPARE(distance(*original, *simHash(text + QStringLiteral(" share this story"))) <= kSameText, true);
        QCOMPARE(distance(*original, *simHash(text.toUpper())), 0);
        for (quint32 seed = 2; seed < 200; ++seed)
            QVERIFY(distance(*original, *simHash(wordsFrom(seed, 400))) > kSameText);
    }

    void anotherOrderIsAnotherText()
    {
        QStringList words = wordsFrom(1, 400).split(QLatin1Char(' '));
        const auto original = simHash(words.join(QLatin1Char(' ')));
        std::ranges::reverse(words);
        QVERIFY(distance(*original, *simHash(words.join(QLatin1Char(' ')))) > kSameText);
    }

    void shortTextsHaveNone() { QCOMPARE(simHash(wordsFrom(1, 20)), std::nullopt); }

    void textsWithoutSpacesHaveOne() { QVERIFY(simHash(QStringLiteral("今日の天気は晴れ。").repeated(6)).has_value()); }

    /// Property: whatever three bits differ, a band is shared.
    void threeBitsLeaveABandInCommon()
    {
        const std::uint64_t hash = 0x0123456789abcdefULL;
        for (unsigned a = 0; a < 64; a += 5) {
            for (unsigned b = 0; b < 64; b += 3) {
                for (unsigned c = 0; c < 64; ++c) {
                    const auto mine = bandsOf(hash);
                    const auto other = bandsOf(hash ^ 1ULL << a ^ 1ULL << b ^ 1ULL << c);
                    QVERIFY(std::ranges::any_of(other, [&](auto band) { return std::ranges::find(mine, band) != mine.end(); }));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(SimHashTest)
#include "SimHashTest.moc"
