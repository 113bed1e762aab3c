#include "ui/bookcase/Difference.h"

#include <QtTest>

using namespace broadsheet;
using Kind = DiffRun::Kind;

class DifferenceTest final : public QObject {
    Q_OBJECT

    static QString words(int from, int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(QStringLiteral("w%1").arg(from + i));
        return all.join(QLatin1Char(' '));
    }
    static QString joined(const std::vector<DiffRun>& runs)
    {
        QString text;
        for (const DiffRun& run : Difference::shortened(runs))
            text += Difference::written(run);
        return text;
    }

private Q_SLOTS:
    void whatChangedIsSaidInWords()
    {
        const QString text = joined({{Kind::Kept, QStringLiteral("The ferry ")}, {Kind::Removed, QStringLiteral("sails ")}, {Kind::Added, QStringLiteral("sailed ")},
            {Kind::Kept, QStringLiteral("at noon.")}});
        QCOMPARE(text, QStringLiteral("The ferry [taken out: \u2068sails\u2069][added: \u2068sailed\u2069]at noon."));
    }

    void onlyTheWordsAroundAChangeAreLeft()
    {
        const auto shorter = Difference::shortened({{Kind::Kept, words(0, 100) + QLatin1Char(' ')}, {Kind::Added, QStringLiteral("new ")},
            {Kind::Kept, words(100, 100) + QLatin1Char(' ')}, {Kind::Removed, QStringLiteral("old ")}, {Kind::Kept, words(200, 100)}});
        QCOMPARE(shorter.size(), size_t(5));
        QCOMPARE(shorter[0].text, QStringLiteral("…\n") + words(76, 24) + QLatin1Char(' '));
        QCOMPARE(shorter[2].text, words(100, 24) + QStringLiteral(" …\n") + words(176, 24) + QLatin1Char(' '));
        QCOMPARE(shorter[4].text, words(200, 24) + QStringLiteral(" …"));
        QCOMPARE(shorter[1].text, QStringLiteral("new "));
    }

    void whatIsShortStaysWhole()
    {
        const std::vector<DiffRun> runs{{Kind::Added, QStringLiteral("new ")}, {Kind::Kept, words(0, 24)}};
        QCOMPARE(Difference::shortened(runs)[1].text, runs[1].text);
        QVERIFY(Difference::shortened({}).empty());
    }

    void ideographsAreWords()
    {
        const auto shorter = Difference::shortened({{Kind::Kept, QStringLiteral("今日の天気は晴れ。").repeated(40)}, {Kind::Added, QStringLiteral("雨")}});
        QVERIFY2(shorter[0].text.size() < 120, qPrintable(shorter[0].text));
    }

    void tellsHowMuch()
    {
        QCOMPARE(Difference::summaryOf({{Kind::Kept, QStringLiteral("a b c")}}), QStringLiteral("Both versions have the same words."));
        const QString both = Difference::summaryOf({{Kind::Added, QStringLiteral("one two ")}, {Kind::Kept, QStringLiteral("x ")}, {Kind::Removed, QStringLiteral("天気")}});
        QVERIFY2(both.startsWith(QStringLiteral("2 ")) && both.contains(QStringLiteral(" · 2 ")), qPrintable(both));
        QVERIFY(!Difference::summaryOf({{Kind::Added, QStringLiteral("one")}}).contains(QStringLiteral("·")));
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "DifferenceTest.moc"
