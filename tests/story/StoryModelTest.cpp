#include "core/story/StoryModel.h"

#include "tests/measure/MeasuredPage.h"

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
    void emptyPageHasNoScores()
    {
        const MeasuredPage made("");
        QVERIFY(scoreBlocks(made.document, made.page).empty());
        QVERIFY(explainScores(made.document, made.page).empty());
    }
};

QTEST_GUILESS_MAIN(StoryModelTest)
#include "StoryModelTest.moc"
