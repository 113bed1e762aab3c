#include "app/cli/Explanation.h"

#include <QTest>

using namespace broadsheet;

class ExplanationTest final : public QObject {
    Q_OBJECT

    static Reading traced()
    {
        Reading reading;
        reading.trace = Trace(true);
        reading.trace.add({.rule = "story/model", .path = "html/body/p[1]", .reason = "above", .preview = "The \x1b[31mferry", .score = 0.913, .kept = true});
        reading.trace.add({.rule = "story/hidden", .path = "html/body/p[2]", .reason = "", .preview = "", .score = 0, .kept = false});
        return reading;
    }

private Q_SLOTS:
    void printsOneDecisionAfterTheOther()
    {
        const QByteArray text = explain(traced(), Colour::No);
        QCOMPARE(text, QByteArray("kept     0.91  story/model               html/body/p[1]\n"
                                  "               above\n"
                                  "               | The [31mferry\n"
                                  "dropped    -   story/hidden              html/body/p[2]\n"));
    }

    void colourMarksTheVerdictAlone()
    {
        const QByteArray text = explain(traced(), Colour::Yes);
        QCOMPARE(text.count('\x1b'), 4);
        QVERIFY(text.startsWith("\x1b[32mkept   \x1b[0m"));
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "ExplanationTest.moc"
