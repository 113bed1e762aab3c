#include "ui/headlines/RelativeAge.h"

#include <QtTest>

using namespace broadsheet;

class RelativeAgeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
};

void RelativeAgeTest::tells_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("age");
    QTest::newRow("none") << "" << "";
    QTest::newRow("nonsense") << "next week" << "";
    QTest::newRow("seconds") << "2026-11-23T11:59:30Z" << "just now";
    QTest::newRow("a clock that is a little fast") << "2026-11-23T12:00:20Z" << "just now";
    QTest::newRow("minutes") << "2026-11-23T11:18:00Z" << "42 min ago";
    QTest::newRow("hours") << "2026-11-23T09:00:00Z" << "3 h ago";
    QTest::newRow("another zone") << "2026-11-23T11:00:00+02:00" << "3 h ago";
    QTest::newRow("date of today") << "2026-11-23" << "today";
    QTest::newRow("date of yesterday") << "2026-11-22" << "yesterday";
    QTest::newRow("days") << "2026-11-20" << "3 days ago";
    QTest::newRow("a week") << "2026-11-16" << "7 days ago";
    QTest::newRow("this year") << "2026-11-02" << "2 Nov";
    QTest::newRow("another year") << "2019-03-04T10:00:00Z" << "4 Mar 2019";
    QTest::newRow("in the future") << "2026-12-24" << "24 Dec";
}

void RelativeAgeTest::tells()
{
    QFETCH(QString, iso);
    QFETCH(QString, age);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QCOMPARE(RelativeAge::of(iso, now, QLocale::c()), age);
}

int main(int argc, char** argv)
{
    qputenv("TZ", "UTC"); // "yesterday" is a matter of the reader's zone
    RelativeAgeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "RelativeAgeTest.moc"
