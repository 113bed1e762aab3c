#include "core/language/Time.h"

#include <QTest>

using namespace broadsheet;

namespace {
QString iso(const std::optional<PrintedTime>& time) { return time ? time->toIso() : QString(); }
std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }
} // namespace

class WrittenDateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // empty: no date
        const auto row = [](const char* text, const char* expected = "2025-09-04") {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("4 September 2025");
        row("Sept. 4, 2025");
        row("September 4th, 2025");
        row("Thursday, the 4th of September 2025");
        row("SEPTEMBER 4 2025");
        row("Published 04 Sep 2025 in London");
        row("Sep 4, 2025 at 3:45 p.m. EDT", "2025-09-04T15:45:00-04:00");
        row("4 Sep 2025 | 12:05 am", "2025-09-04T00:05:00");
        row("3:45 PM EST, Thu September 4, 2025", "2025-09-04T15:45:00-05:00");
        row("4. September 2025, 07:30 Uhr", "2025-09-04T07:30:00");
        row("Donnerstag, 04.09.2025 um 7:30", "2025-09-04T07:30:00");
        row("1. März 2025", "2025-03-01");
        row("4 septembre 2025 à 07h30", "2025-09-04T07:30:00");
        row("1er août 2025", "2025-08-01");
        row("le 15 févr. 2025", "2025-02-15");
        row("4 de septiembre de 2025");
        row("4 settembre 2025");
        row("4 de setembro de 2025 às 7:30", "2025-09-04T07:30:00");
        row("4 set 2025");
        row("4 września 2025 r.");
        row("4 października 2025", "2025-10-04");
        row("4 september 2025 om 07:30", "2025-09-04T07:30:00");
        row("4 сентября 2025 г., 07:30", "2025-09-04T07:30:00");
        row("4 вересня 2025 року");
        row("4 Eylül 2025 Perşembe");
        row("15 Mayıs 2025", "2025-05-15");
        row("4. září 2025");
        row("4 septembrie 2025");
        row("4 Σεπτεμβρίου 2025");
        row("2025. szeptember 4.");
        row("4. syyskuuta 2025");
        row("٤ سبتمبر ٢٠٢٥");
        row("4 سبتمبر، 2025");
        row("4 أيلول 2025");
        row("4 تشرين الثاني 2025", "2025-11-04");
        row("4 كانون الأول، 2025", "2025-12-04");
        row("4 सितंबर 2025");
        row("4 בספטמבר 2025");
        row("4 tháng 9, 2025");
        row("4 tháng 9 năm đó", "");
        row("2025年9月4日");
        row("2025年09月04日 07:30", "2025-09-04T07:30:00");
        row("2025년 9월 4일");
        row("2025. 9. 4.");
        row("2025.09.04");
        row("2025-09-04");
        row("2025/09/04");
        row("04.09.2025");
        row("4. 9. 2025");
        row("04.09.25");
        row("25/09/2025", "2025-09-25");
        row("09/25/2025", "2025-09-25");
        row("05/05/2025", "2025-05-05");
        row("26th of November, 2026", "2026-11-26");
        row("26-Nov-2026", "2026-11-26");
        row("Do., 26. Nov. 2026, 7.30 Uhr", "2026-11-26T07:30:00");
        row("Wien, am 26. Jänner 2026", "2026-01-26");
        row("Publié le jeudi 26 nov. 2026 à 7 h 30", "2026-11-26T07:30:00");
        row("12 juil. 2026", "2026-07-12");
        row("jueves, 26 de noviembre del 2026", "2026-11-26");
        row("26 ene. 2026", "2026-01-26");
        row("26 febbr. 2026 alle ore 7.30", "2026-02-26T07:30:00");
        row("1º de maio de 2026", "2026-05-01");
        row("26/nov/2026 às 07h30", "2026-11-26T07:30:00");
        row("donderdag 26 mrt. 2026, 7.30 uur", "2026-03-26T07:30:00");
        row("czwartek, 26 lis 2026 godz. 7:30", "2026-11-26T07:30:00");
        row("26 XI 2026", "2026-11-26");
        row("26 июня 2026, 07:30 (МСК)", "2026-06-26T07:30:00+03:00");
        row("26 февр. 2026", "2026-02-26");
        row("26 листопада 2026, четвер", "2026-11-26");
        row("26 жов. 2026", "2026-10-26");
        row("torsdag 26 augusti 2026 kl. 07.30", "2026-08-26T07:30:00");
        row("d. 26. marts 2026 kl. 7.30", "2026-03-26T07:30:00");
        row("26. desember 2026", "2026-12-26");
        row("čtvrtek 26. června 2026", "2026-06-26");
        row("26. led 2026", "2026-01-26");
        row("26. októbra 2026", "2026-10-26");
        row("joi, 26 noi. 2026", "2026-11-26");
        row("Πέμπτη 26 Νοέμβρη 2026", "2026-11-26");
        row("26 Μαΐου 2026", "2026-05-26");
        row("2026. márc. 26., csütörtök", "2026-03-26");
        row("2026. november 26-án", "2026-11-26");
        row("26 Ağu 2026 Çarşamba", "2026-08-26");
        row("torstaina 26. marraskuuta 2026 klo 7.30", "2026-11-26T07:30:00");
        row("26.11.2026 klo 7.30", "2026-11-26T07:30:00");
        row("26 ноември 2026", "2026-11-26");
        row("26 de març de 2026", "2026-03-26");
        row("2026年11月26日（木） 7時30分", "2026-11-26T07:30:00");
        row("发布时间：2026-11-26 07:30", "2026-11-26T07:30:00");
        row("令和8年11月26日", "2026-11-26");
        row("令和元年5月1日", "2019-05-01");
        row("平成31年4月30日", "2019-04-30");
        row("中華民國115年11月26日", "2026-11-26");
        row("２０２６年１１月２６日", "2026-11-26");
        row("2026. 11. 26. 오전 7:30", "2026-11-26T07:30:00");
        // Near misses.
        row("v4.9.2025", "");
        row("Version 4.9.2025", "");
        row("firmware v. 04.09.25", "");
        row("+49.4.9.2025", "");
        row("115年11月26日", ""); // an age, no era
        row("令和8年11月", "");
        row("26-28 November 2026", "");
        row("26.–28. November 2026", "");
        row("November 26-28, 2026", "");
        row("2025-2026", "");
        row("7.30 Uhr", "");
        row("$26.11", "");
        row("Rocky IV 4 2025", "");
        row("may 26 people 2026", "");
        row("Mar Roe, 26, 2026", "");
        row("30 febbraio 2026", "");
        row("04/09/2025", ""); // which of the two?
        row("September 2025", "");
        row("3 days in May", "");
        row("May 2025 be kind", "");
        row("version 1.2.2025.7", "");
        row("call 555-12-2025-1", "");
        row("31 February 2025", "");
        row("France 24", "");
        row("10 of 2025 seats", "");
        row("4 September 2025th of the line", "2025-09-04");
        row("12.5.10", "");
        row("", "");
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        QTEST(iso(parseWrittenDate(view(text))), "expected");
    }

    void languageDecidesBetweenDayAndMonth()
    {
        QCOMPARE(iso(parseWrittenDate("04/09/2025", "en-GB")), QStringLiteral("2025-09-04"));
        QCOMPARE(iso(parseWrittenDate("04/09/2025", "fr")), QStringLiteral("2025-09-04"));
        QCOMPARE(iso(parseWrittenDate("09/04/2025", "en-US")), QStringLiteral("2025-09-04"));
        QCOMPARE(iso(parseWrittenDate("09/04/2025", "en")), QStringLiteral("2025-09-04"));
        QCOMPARE(iso(parseWrittenDate("25/09/2025", "en-US")), QStringLiteral("2025-09-25"));
    }

    void saysWhetherDayAndMonthCouldBeExchanged()
    {
        const auto open = [](std::string_view text) { return parseWrittenDate(text, "en-GB")->isExchangeable; };
        QVERIFY(open("04/09/2025"));
        QVERIFY(open("04-09-2025"));
        QVERIFY(!open("25/09/2025"));
        QVERIFY(!open("05/05/2025"));
        QVERIFY(open("04.09.2025")); // mostly the day first, yet some print the month so
        QVERIFY(!open("2025-04-09"));
        QVERIFY(!open("4 September 2025"));
    }

    void aDayWithoutAYearIsTheLastOne()
    {
        const QDateTime at(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC);
        QCOMPARE(iso(parseTime("Sep 4", at)), QStringLiteral("2025-09-04"));
        QCOMPARE(iso(parseTime("Thursday, 4 September", at)), QStringLiteral("2025-09-04"));
        QCOMPARE(iso(parseTime("Jan 8, 7:30 am", at)), QStringLiteral("2026-01-08T07:30:00"));
        QCOMPARE(iso(parseTime("Set 4", at)), QString());
        QCOMPARE(iso(parseTime("March 5 reasons to stay", at)), QString());
        QCOMPARE(iso(parseTime("Sep 4", {})), QString());
    }

    void readsNoMoreThanAShortText()
    {
        const QByteArray filler(300, 'x');
        QVERIFY(!parseWrittenDate(view(filler + " 4 September 2025")));
        const QByteArray dashes(5000, '-');
        QVERIFY(!parseWrittenDate(view(dashes)));
    }
};

QTEST_APPLESS_MAIN(WrittenDateTest)
#include "WrittenDateTest.moc"
