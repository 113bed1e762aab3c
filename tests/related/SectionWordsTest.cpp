#include "core/related/SectionWords.h"

#include <QTest>

using namespace broadsheet;

class SectionWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<unsigned>("senses");
        const auto row = [](const char* line, SectionSenseSet senses) { QTest::newRow(line) << QByteArray(line) << senses; };
        const SectionSenseSet related = bit(SectionSense::Related);
        const SectionSenseSet stories = bit(SectionSense::Stories);
        row("Related stories", related | stories);
        row("You may also LIKE", related);
        row("Más noticias", bit(SectionSense::MoreFrom) | bit(SectionSense::Latest));
        row("LES PLUS LUS", bit(SectionSense::Popular) | bit(SectionSense::MoreFrom));
        row("Ähnliche Artikel", related | stories);
        row("ЧИТАЙТЕ ТАКЖЕ", related);
        row("関連記事", related);
        row("人気記事ランキング", 0); // one run of letters: neither of its words stands alone
        row("Most popular", bit(SectionSense::Popular));
        row("Previous post:", stories | bit(SectionSense::Previous));
        row("Up next", related | bit(SectionSense::Next));
        row("Sponsored", bit(SectionSense::Sponsored));
        row("Categories", bit(SectionSense::Topics));
        row("Company", bit(SectionSense::Site));
        // Near misses.
        row("Correlated findings", 0);
        row("Moreover", 0);
        row("A nextdoor neighbour", 0);
        row("", 0);
        row("—", 0);
    }
    void reads()
    {
        QFETCH(QByteArray, line);
        QFETCH(unsigned, senses);
        QCOMPARE(sensesOf({line.constData(), static_cast<std::size_t>(line.size())}), senses);
    }
    void readsHeadingsWithoutSpaces_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<unsigned>("senses");
        const auto row = [](const char* line, SectionSenseSet senses) { QTest::newRow(line) << QByteArray(line) << senses; };
        const SectionSenseSet popular = bit(SectionSense::Popular);
        row("人気記事ランキング", popular);
        row("アクセスランキング", popular);
        row("热门排行", popular);
        row("많이 본 뉴스", popular);
        row("En çok okunanlar", popular);
        row("הכי נקראות", popular);
        row("सबसे ज्यादा पढ़ी गई", popular);
        row("Τα πιο διαβασμένα", popular);
        row("最新消息", bit(SectionSense::Latest));
        row("新着ニュース", bit(SectionSense::Latest));
        row("Most popular", popular); // whole words as before
        // Near misses.
        row("Unrelated", 0);
        row("記者の目", 0);
        row("", 0);
    }
    void readsHeadingsWithoutSpaces()
    {
        QFETCH(QByteArray, line);
        QFETCH(unsigned, senses);
        QCOMPARE(sensesOfHeading({line.constData(), static_cast<std::size_t>(line.size())}), senses);
    }
};

QTEST_GUILESS_MAIN(SectionWordsTest)
#include "SectionWordsTest.moc"
