#include "core/story/Verdicts.h"

#include <QTest>

using namespace broadsheet;

class VerdictsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastWordIsWithWhoChangedABlockLast()
    {
        static constexpr StoryStep kFirst{"first", "", ""};
        static constexpr StoryStep kSecond{"second", "", ""};
        static constexpr StoryStep kIdle{"idle", "", ""};
        Verdicts verdicts(3, kFirst);
        verdicts.decide(kFirst, [](std::vector<bool>& kept) { kept[0] = kept[1] = true; });
        verdicts.decide(kSecond, [](std::vector<bool>& kept) { kept[1] = false; });
        verdicts.decide(kIdle, [](std::vector<bool>& kept) { kept[0] = true; }); // it was: nothing changed
        QVERIFY((verdicts.kept() == std::vector<bool>{true, false, false}));
        QCOMPARE(verdicts.lastWordOn(0).rule, "first");
        QCOMPARE(verdicts.lastWordOn(1).rule, "second");
        QCOMPARE(verdicts.lastWordOn(2).rule, "first");
    }
};

QTEST_APPLESS_MAIN(VerdictsTest)
#include "VerdictsTest.moc"
