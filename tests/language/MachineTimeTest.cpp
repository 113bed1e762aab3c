#include "core/language/Time.h"

#include <QTest>

using namespace broadsheet;

class MachineTimeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso"); // empty: not a machine's time
        const auto row = [](const char* text, const char* iso) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(iso);
        };
        row("2025-09-04", "2025-09-04");
        row("2025-09-04T07:30", "2025-09-04T07:30:00");
        row("2025-09-04T07:30:00Z", "2025-09-04T07:30:00Z");
        row("2025-09-04T07:30:00+0200", "2025-09-04T07:30:00+02:00");
        row("2025-09-04T07:30:00+02:00", "2025-09-04T07:30:00+02:00");
        row("2025-09-04T07:30:00-05", "2025-09-04T07:30:00-05:00");
        row("2025-09-04T07:30:00.123Z", "2025-09-04T07:30:00Z");
        row("2025-09-04T07:30:00.123456789+05:30", "2025-09-04T07:30:00+05:30");
        row("2025-09-04T07:30:00Z[UTC]", "2025-09-04T07:30:00Z");
        row("2025-09-04 07:30", "2025-09-04T07:30:00");
        row("2025-09-04 07:30:15 +0200", "2025-09-04T07:30:15+02:00");
        row("2025-09-04 07:30:15 UTC", "2025-09-04T07:30:15Z");
        row("2025-09-04, 07:30", "2025-09-04T07:30:00");
        row("2025/09/04 07:30:15", "2025-09-04T07:30:15");
        row("  2025-9-4\n", "2025-09-04");
        row("20250904", "2025-09-04");
        row("20250904T073000Z", "2025-09-04T07:30:00Z");
        row("20250904073000", "2025-09-04T07:30:00");
        row("Thu, 04 Sep 2025 07:30:00 +0200", "2025-09-04T07:30:00+02:00");
        row("04 Sep 2025 07:30:00 GMT", "2025-09-04T07:30:00Z");
        row("Thu, 04-Sep-25 07:30:00 EDT", "2025-09-04T07:30:00-04:00");
        row("Thu Sep 04 07:30:00 +0200 2025", "2025-09-04T07:30:00+02:00");
        row("Thu Sep 04 2025 07:30:00 GMT+0200 (CEST)", "2025-09-04T07:30:00+02:00");
        row("1756963800", "2025-09-04T05:30:00Z");
        row("1756963800123", "2025-09-04T05:30:00Z");
        // Near misses.
        row("", "");
        row("2025", "");
        row("2025-09", "");
        row("2025-13-04", "");
        row("2025-02-30", "");
        row("0000-00-00", "");
        row("99999999999", "");
        row("4294967295000", "");
        row("12345678", "");
        row("2025-09-04 was a Thursday", "");
        row("4 September 2025", ""); // written, not a machine's
        row("2025 things to do before 2026", "");
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        const auto time = parseMachineTime({text.constData(), static_cast<std::size_t>(text.size())});
        QTEST(time ? time->toIso() : QString(), "iso");
    }
};

QTEST_APPLESS_MAIN(MachineTimeTest)
#include "MachineTimeTest.moc"
