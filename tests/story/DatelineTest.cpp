#include "core/story/Dateline.h"

#include <QTest>

using namespace broadsheet;

class DatelineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDateline_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("dateline");
        QTest::newRow("author") << QByteArray("By Tom Errol") << true;
        QTest::newRow("date") << QByteArray("3 September 2025") << true;
        QTest::newRow("another language") << QByteArray("Von Jörn Albers") << true;
        QTest::newRow("a headline") << QByteArray("School roof to be finished before the frost") << false;
        QTest::newRow("a sentence with a date") << QByteArray("Builders working on the roof of the school say that by September the last slates will be on") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void isDateline()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, dateline);
        TextMeter meter;
        meter.read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), false);
        QCOMPARE(broadsheet::isDateline(meter.take()), dateline);
    }
    void readingTimes()
    {
        const auto names = [](const char* text) {
            TextMeter meter;
            meter.read(text, false);
            return namesReadingTime(meter.wordHashes());
        };
        QVERIFY(names("Words by Joan Eddery. Pictures by Karl Moss. 6 min read"));
        QVERIFY(names("Lesezeit: 4 Minuten"));
        QVERIFY(names("約3分で読めます"));
        QVERIFY(names("Lecture 5 min."));
        QVERIFY(!names("Lecture publique"));
        QVERIFY(!names("He read for ten minutes"));
    }
};

QTEST_APPLESS_MAIN(DatelineTest)
#include "DatelineTest.moc"
