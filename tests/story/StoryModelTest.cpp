#include "core/story/StoryModel.h"

#include "tests/measure/MeasuredPage.h"

#include <algorithm>
#include <cmath>

using namespace broadsheet;

class StoryModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresEveryBlockWithAProbability()
    {
        const MeasuredPage made("<nav><a href=a>Home</a> <a href=b>World</a></nav><h1>Bridge</h1><p>" + sentence(40) + "</p><footer>Copyright</footer>");
        const auto scores = scoreBlocks(made.document, made.page);
        QCOMPARE(scores.size(), made.page.text.blocks.size());
        for (const float score : scores)
            QVERIFY(score > 0 && score < 1);
    }
    void storyIsAboveMenuAndFooter()
    {
        std::string story;
        for (const char* seed : {"a", "b", "c", "d", "e", "f"})
            story += "<p n=" + std::string(seed) + ">" + sentence(45, seed) + " And then, " + sentence(20, seed) + "</p>";
        const MeasuredPage made("<header><nav n=menu><a href=/>Home</a> <a href=/b>World</a> <a href=/c>Sport</a></nav></header><main><article><h1>The bridge opens again</h1>"
            + story + "</article></main><footer n=foot><p>Copyright 2025. All rights reserved. <a href=/p>Privacy policy</a></p></footer>");
        const auto scores = scoreBlocks(made.document, made.page);
        for (const char* name : {"b", "c", "d", "e"}) {
            QVERIFY(scores[made.block(name)] > 0.5F);
            QVERIFY(scores[made.block(name)] > scores[made.block("menu")] + 0.3F);
            QVERIFY(scores[made.block(name)] > scores[made.block("foot")] + 0.3F);
        }
    }
    void explainsEveryScoreWithBothSides()
    {
        const MeasuredPage made("<nav><a href=a>Home</a> <a href=b>World</a></nav><h1>Bridge</h1><p>" + sentence(40) + "</p><footer>Copyright</footer>");
        const auto explained = explainScores(made.document, made.page);
        QCOMPARE(explained.size(), made.page.text.blocks.size());
        for (const auto& signals : explained)
            QVERIFY(!signals.empty() && signals.front().effect > signals.back().effect);
    }
    void namesWhatTheBlocksLikeItChanged()
    {
        std::string shelf;
        for (int i = 0; i < 12; ++i)
            shelf += "<li class=item><b class=name>Lamp of brass</b><p class=text>" + sentence(i < 6 ? 3 : 20, std::string(1, static_cast<char>('a' + i))) + "</p></li>";
        const MeasuredPage made("<h1>Lamps</h1><ul>" + shelf + "</ul><footer>Copyright</footer>");
        bool isNamed = false;
        for (const auto& signals : explainScores(made.document, made.page)) {
            for (std::size_t i = 0; i < signals.size(); ++i)
                isNamed = isNamed || signals[i].name == "like.score";
            // What raised the score, strongest first, then what lowered it, strongest first.
            QVERIFY(std::ranges::is_partitioned(signals, [](const TraceSignal& signal) { return signal.effect > 0; }));
            for (std::size_t i = 1; i < signals.size(); ++i)
                QVERIFY((signals[i - 1].effect > 0) != (signals[i].effect > 0) || std::abs(signals[i - 1].effect) >= std::abs(signals[i].effect));
        }
        QVERIFY(isNamed);
    }
    void emptyPageHasNoScores()
    {
        const MeasuredPage made("");
        QVERIFY(scoreBlocks(made.document, made.page).empty());
        QVERIFY(explainScores(made.document, made.page).empty());
    }
};

QTEST_GUILESS_MAIN(StoryModelTest)
#include "StoryModelTest.moc"
