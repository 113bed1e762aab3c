#include "core/related/LinkRuns.h"

#include <QTest>

using namespace broadsheet;

class LinkRunsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunIsOfOneListAndOneLook()
    {
        LinkGroups groups;
        groups.list = {0, 0, 0, 1, 1, 0};
        groups.look = {0, 0, 1, 0, 0, 0};
        QCOMPARE(runsOf(groups), (std::vector<int>{0, 0, 1, 2, 2, 0}));
        QVERIFY(runsOf({}).empty());
    }
    void chooses_data()
    {
        QTest::addColumn<std::vector<float>>("scores");
        QTest::addColumn<std::vector<int>>("runs");
        QTest::addColumn<QByteArray>("chosen");
        const auto row = [](const char* name, std::vector<float> scores, std::vector<int> runs, const char* chosen) {
            QTest::newRow(name) << std::move(scores) << std::move(runs) << QByteArray(chosen);
        };
        row("each by its own score", {0.9F, 0.1F, 0.4F, 0.39F}, {0, 1, 2, 3}, "+-+-");
        row("a doubtful one among headlines", {0.9F, 0.25F, 0.9F}, {0, 0, 0}, "+++");
        row("the half is enough", {0.9F, 0.25F, 0.9F, 0.2F}, {0, 0, 0, 0}, "++++");
        // Near misses.
        row("one of which the model is sure that it is none", {0.9F, 0.1F, 0.9F}, {0, 0, 0}, "+-+");
        row("fewer than half", {0.9F, 0.25F, 0.3F}, {0, 0, 0}, "+--");
        row("two are no run", {0.9F, 0.25F}, {0, 0}, "+-");
        row("beside a run", {0.9F, 0.9F, 0.9F, 0.25F}, {0, 0, 0, 1}, "+++-");
        row("nothing", {}, {}, "");
    }
    void chooses()
    {
        QFETCH(std::vector<float>, scores);
        QFETCH(std::vector<int>, runs);
        QFETCH(QByteArray, chosen);
        const LinkChoice choice(scores, runs);
        QByteArray found;
        for (std::size_t i = 0; i < scores.size(); ++i)
            found += choice.isChosen(i) ? '+' : '-';
        QCOMPARE(found, chosen);
    }
};

QTEST_APPLESS_MAIN(LinkRunsTest)
#include "LinkRunsTest.moc"
