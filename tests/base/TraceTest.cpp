#include "core/base/Trace.h"

#include <QTest>

using namespace broadsheet;

class TraceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWanted()
    {
        Trace trace(true);
        trace.add({"story/model", "html/body/p[1]", "few words", "The", 0.2, false});
        trace.add({"story/pass", "html/body/p[2]", "long text", "A", 0.9, true});
        QCOMPARE(trace.entries().size(), std::size_t(2));
        QCOMPARE(trace.entries().back().rule, std::string("story/pass"));
    }
    void costsNothingWhenUnwanted()
    {
        Trace trace;
        trace.add({"story/model", {}, {}, {}, 0, false});
        QVERIFY(!trace.wanted());
        QVERIFY(trace.entries().empty());
    }
};

QTEST_APPLESS_MAIN(TraceTest)
#include "TraceTest.moc"
