#include "app/cli/Explanation.h"
#include "app/cli/TextColumns.h"

#include <QTest>

using namespace broadsheet;

class ExplanationTest final : public QObject {
    Q_OBJECT

    static Reading traced()
    {
        Reading reading;
        reading.kind = PageKind::Article;
        reading.wordCount = 62;
        reading.trace = Trace(true);
        Trace& trace = reading.trace;
        // As the pipeline does: links first, the kind last, entries of the page as a whole without a path.
        trace.add({.rule = "related/page-threshold", .score = 0.28, .kept = true});
        trace.add({.rule = "related/list", .path = "html/body/ul", .reason = "1 of 1 links are headlines", .preview = "Read next", .kept = true});
        trace.add({.rule = "related/threshold", .path = "html/body/ul/li/a", .preview = "Harbour", .score = 0.5, .kept = true});
        trace.add({.rule = "story/page-threshold", .score = 0.4, .kept = true});
        trace.add({.rule = "story/threshold", .path = "html/body/p[1]", .reason = "above", .preview = "The \x1b[31mferry\nsails", .score = 0.913, .kept = true,
            .signals = {{"block.words", 62, 1.204}, {"text.links", 0.5, -0.31}}});
        trace.add({.rule = "story/hidden", .path = "html/body/p[2]", .reason = "hidden by style"});
        trace.add({.rule = "kind/forum", .score = 0.04});
        trace.add({.rule = "kind/article", .score = 0.93, .kept = true});
        return reading;
    }

private Q_SLOTS:
    void summaryStandsAbove()
    {
        const QByteArray text = explain(traced(), Colour::No);
        QVERIFY2(text.startsWith("Kind       article (article 0.93, forum 0.04)\n"
                                 "Story      1 of 2 blocks kept, 1 dropped; threshold 0.40; 62 words\n"
                                 "Headlines  1 of 1 links kept; threshold 0.28\n"
                                 "Sanitiser  0 elements left out\n"), text.constData());
    }
    void blocksThenLinks()
    {
        const QByteArray text = explain(traced(), Colour::No);
        QVERIFY2(text.endsWith("\nSTORY: the blocks of the page\n"
                               "kept     0.91  threshold      The [31mferry sails\n"
                               "               @ html/body/p[1]\n"
                               "               + block.words 62 +1.20\n"
                               "               - text.links 0.5 -0.31\n"
                               "dropped    -   hidden         \n"
                               "               = hidden by style\n"
                               "               @ html/body/p[2]\n"
                               "\nHEADLINES: the links of the page, list by list\n"
                               "kept       -   list           Read next\n"
                               "               = 1 of 1 links are headlines\n"
                               "               @ html/body/ul\n"
                               "kept     0.50  threshold      Harbour\n"
                               "               @ html/body/ul/li/a\n"), text.constData());
    }
    void fitsEightyColumns()
    {
        Reading reading = traced();
        const std::string wide(400, 'x');
        std::vector<TraceSignal> many(8, {"a.signal.with.a.long.name", 12345.678, 1.5});
        reading.trace.add({"story/threshold", wide, wide, "橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋" + wide, 0.5, true, many});
        for (const QByteArray& line : explain(reading, Colour::No).split('\n'))
            QVERIFY2(columnsOf(QString::fromUtf8(line)) <= 80, line.constData());
    }
    void colourMarksTheVerdictAlone()
    {
        const QByteArray text = explain(traced(), Colour::Yes);
        QCOMPARE(text.count('\x1b'), 8);
        QVERIFY(text.contains("\n\x1b[32mkept   \x1b[0m"));
        QVERIFY(text.contains("\n\x1b[31mdropped\x1b[0m"));
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "ExplanationTest.moc"
