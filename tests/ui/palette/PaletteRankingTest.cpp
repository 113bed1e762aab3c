#include "ui/palette/PaletteRanking.h"

#include <QtTest>

using namespace broadsheet;

class PaletteRankingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsCaseAndAccents();
    void fits_data();
    void fits();
    void ranksTheBestFirst();
    void anEmptyQueryFitsAllInOrder();
};

void PaletteRankingTest::foldsCaseAndAccents()
{
    QCOMPARE(folded(QStringLiteral("Érable À la FIN")), QStringLiteral("erable a la fin"));
    QCOMPARE(folded(QStringLiteral("ﬁne")), QStringLiteral("fine"));
}

void PaletteRankingTest::fits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, const char* text, const char* query, bool fits) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query) << fits;
    };
    row("begins a word", "Open file", "fi", true);
    row("two words, any order", "Open file", "file op", true);
    row("inside a word", "Show the headlines", "lines", true);
    row("letters of one word", "Headlines", "hdl", true);
    row("accents", "Crème brûlée", "creme brulee", true);
    row("another script", "天気の話", "天気", true);
    row("letters over several words", "Open the file", "otf", false);
    row("a word that is not there", "Open file", "open folder", false);
    row("letters in another order", "Headlines", "dh", false);
}

void PaletteRankingTest::fits()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(fit(text, query).has_value(), "fits");
}

void PaletteRankingTest::ranksTheBestFirst()
{
    const std::vector<QString> texts{QStringLiteral("Profile"), QStringLiteral("Open file"), QStringLiteral("File"),
                                     QStringLiteral("Find later"), QStringLiteral("Filed away"), QStringLiteral("Reload")};
    QCOMPARE(ranked(texts, QStringLiteral("file")), (std::vector{2, 4, 1, 0}));
}

void PaletteRankingTest::anEmptyQueryFitsAllInOrder()
{
    QCOMPARE(ranked({QStringLiteral("b"), QStringLiteral("a")}, QStringLiteral("  ")), (std::vector{0, 1}));
}

QTEST_APPLESS_MAIN(PaletteRankingTest)
#include "PaletteRankingTest.moc"
