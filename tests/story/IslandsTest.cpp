#include "core/story/Islands.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// A page drawn as letters, one a block: the case says whether it is kept.
///   S story, 100 words, sure    s story, 100 words, not kept    T small, 10 words, half sure
///   U small, 10 words, very sure    g gap, 70 words    h gap, 20 words    f another story's card, 20 words
QByteArray afterwards(const QByteArray& drawing)
{
    PageMeasures page;
    std::vector<float> scores;
    std::vector<bool> foreign;
    std::vector<bool> kept;
    for (const char c : drawing) {
        page.text.blocks.emplace_back().text.words = c == 'S' || c == 's' ? 100 : c == 'g' ? 70 : c == 'h' || c == 'f' ? 20 : 10;
        scores.push_back(c == 'S' || c == 'U' ? 0.95F : c == 'T' ? 0.5F : 0.05F);
        foreign.push_back(c == 'f');
        kept.push_back(c == 'S' || c == 'T' || c == 'U');
    }
    dropIslands(page, scores, foreign, kept);
    QByteArray left;
    for (std::size_t i = 0; i < kept.size(); ++i)
        left += kept[i] ? drawing[static_cast<qsizetype>(i)] : '.';
    return left;
}

} // namespace

class IslandsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drops_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char* name, const char* page, const char* kept) { QTest::newRow(name) << QByteArray(page) << QByteArray(kept); };
        row("small behind another story's card", "SSfT", "SS..");
        row("and all the small ones that follow", "SSfTgT", "SS....");
        // Near misses.
        row("no card between", "SSgT", "SS.T");
        row("directly behind", "SShT", "SS.T");
        row("before the story", "TfSS", "T.SS");
        row("large", "SSfS", "SS.S");
        row("very sure of itself", "SSfU", "SS.U");
        row("one group", "SSS", "SSS");
        row("nothing kept", "gf", "..");
        row("the longest group is the story", "SfSSSS", "S.SSSS");
        row("nothing", "", "");
    }
    void drops()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, kept);
        QCOMPARE(afterwards(page), kept);
    }
};

QTEST_GUILESS_MAIN(IslandsTest)
#include "IslandsTest.moc"
