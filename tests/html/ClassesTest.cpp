#include "core/html/Classes.h"

#include <QTest>

#include <array>

using namespace broadsheet;

class ClassesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWholeClassesOnly()
    {
        static constexpr auto names = std::to_array<std::string_view>({"lineno", "ln"});
        QVERIFY(hasAnyClass("lineno", names));
        QVERIFY(hasAnyClass(" x\tln\n", names));
        QVERIFY(!hasAnyClass("lineno-wide xln LN", names));
        QVERIFY(!hasAnyClass("", names));
        QVERIFY(!hasAnyClass("  ", names));
    }
};

QTEST_GUILESS_MAIN(ClassesTest)
#include "ClassesTest.moc"
