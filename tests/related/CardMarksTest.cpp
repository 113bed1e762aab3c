#include "core/related/CardMarks.h"

#include "tests/measure/MeasuredPage.h"

using namespace broadsheet;

class CardMarksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<bool>("time");
        QTest::addColumn<bool>("price");
        const auto row = [](const char* name, const char* card, bool time, bool price) { QTest::newRow(name) << QByteArray(card) << time << price; };
        row("a <time>", "<time>Today</time>", true, false);
        row("a line of a date", "<p>4 September 2025</p>", true, false);
        row("a price", "<p>19.90 €</p>", false, true);
        row("a price before its number", "<p>from $6.95</p>", false, true);
        // Near misses.
        row("a sentence with a price", "<p>The new ferry cost the town more than 19 million € in all.</p>", false, false);
        row("a sign without a number", "<p>The € zone</p>", false, false);
        row("a number alone", "<p>Ferry 24</p>", false, false);
        row("nothing", "", false, false);
    }
    void marks()
    {
        QFETCH(QByteArray, card);
        const MeasuredPage made("<div n=card>" + card.toStdString() + "</div><p>12 €</p><time>Now</time>");
        QTEST(showsTime(made.document, made.page, made.node("card")), "time");
        QTEST(showsPrice(made.document, made.page, made.node("card")), "price");
    }
};

QTEST_GUILESS_MAIN(CardMarksTest)
#include "CardMarksTest.moc"
