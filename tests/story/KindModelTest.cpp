#include "core/story/KindModel.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class KindModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindLandsInTheTraceAndOneIsChosen()
    {
        const MeasuredPage made("<main><article><h1>The bridge opens again</h1><p>" + sentence(90) + "</p><p>" + sentence(90, "x") + "</p></article></main>");
        Trace trace(true);
        const PageKind kind = kindOf(made.document, made.page, trace);
        QCOMPARE(trace.entries().size(), std::size_t(7));
        int chosen = 0;
        for (const TraceEntry& entry : trace.entries()) {
            QVERIFY(entry.path.empty() && entry.score > 0 && entry.score < 1 && !entry.signals.empty());
            if (entry.kept) {
                ++chosen;
                QCOMPARE(QString::fromStdString(entry.rule), QStringLiteral("kind/") + nameOf(kind));
            }
        }
        QCOMPARE(chosen, 1);
        Trace unwanted;
        QCOMPARE(kindOf(made.document, made.page, unwanted), kind);
        QVERIFY(unwanted.entries().empty());
    }
    void aPageWithoutTextIsOther()
    {
        const MeasuredPage made("");
        Trace trace(true);
        QCOMPARE(kindOf(made.document, made.page, trace), PageKind::Other);
    }
};

QTEST_GUILESS_MAIN(KindModelTest)
#include "KindModelTest.moc"
