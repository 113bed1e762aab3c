#include "core/story/RunningText.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class RunningTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weighsWhatIsKept()
    {
        const MeasuredPage made("<p>" + sentence(40) + "</p><p>Labels only</p><ul><li>" + sentence(9, "a") + "<li>" + sentence(9, "b") + "<li>" + sentence(9, "c") + "<li>" + sentence(9, "d")
            + "<li>" + sentence(9, "e") + "</ul>");
        std::vector<bool> kept(made.page.text.blocks.size(), true);
        QVERIFY(!isRunningText(made.page.text, kept)); // 40 of 87 words
        QVERIFY(isRunningText(made.page.text, kept, 0.4F));
        kept.back() = false;
        QVERIFY(isRunningText(made.page.text, kept)); // 40 of 78
        QVERIFY(isRunningText(made.page.text, std::vector<bool>(kept.size(), false)));
    }
};

QTEST_GUILESS_MAIN(RunningTextTest)
#include "RunningTextTest.moc"
