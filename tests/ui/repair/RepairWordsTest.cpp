#include "ui/repair/RepairWords.h"

#include "core/story/StorySteps.h"
#include "tests/ui/repair/RepairSamples.h"

#include <QSet>
#include <QTest>

using namespace broadsheet;

class RepairWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepHasASentenceForWhatItDecides()
    {
        QSet<QString> sentences;
        for (const StoryStep* step : steps::kAll) {
            const QString kept = RepairWords::reasonOf(step->rule, true);
            const QString dropped = RepairWords::reasonOf(step->rule, false);
            QVERIFY2(kept.isEmpty() == !*step->kept, step->rule);
            QVERIFY2(dropped.isEmpty() == !*step->dropped, step->rule);
            for (const QString& sentence : {kept, dropped}) {
                QVERIFY2(sentence.isEmpty() || !sentences.contains(sentence), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
    }
    void aBlockSaysWhy()
    {
        QCOMPARE(RepairWords::reasonOf(blockSaying("a", '+')), QStringLiteral("You put it back"));
        QCOMPARE(RepairWords::reasonOf(blockSaying("a", 'd')), QStringLiteral("Looks like an advert, a menu or a label"));
        QVERIFY(RepairWords::reasonOf("story/unknown", true).isEmpty());
    }
};

QTEST_APPLESS_MAIN(RepairWordsTest)
#include "RepairWordsTest.moc"
