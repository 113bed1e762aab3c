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
    void isTimeLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("timeLine");
        const auto row = [](const char* text, bool timeLine) { QTest::newRow(text) << QByteArray(text) << timeLine; };
        row("May 3, 2024 at 10:22 a.m. EDT", true);
        row("Updated 10:22 AM EDT, Fri May 3, 2024", true);
        row("By Jane Doe | May 3, 2024", true);
        row("Veröffentlicht am 3. Mai 2024, 10:22 Uhr", true);
        row("2024年5月3日", true);
        // Near misses.
        row("On May 3, 2024, the last train left the station.", false);
        row("What the council decided on May 3, 2024 for the old station, the bridge and the mill", false);
        row("The last train", false);
        row("", false);
    }
    void isTimeLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, timeLine);
        const std::string_view line(text.constData(), static_cast<std::size_t>(text.size()));
        TextMeter meter;
        meter.read(line, false);
        QCOMPARE(broadsheet::isTimeLine(line, meter.take()), timeLine);
    }
    void isSignature_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("signature");
        const auto row = [](const char* text, bool signature) { QTest::newRow(text) << QByteArray(text) << signature; };
        row("By Jane Doe and John Smith, The Daily Example", true);
        row("Jane Doe, Senior Correspondent", true);
        row("Text und Bilder: Jane Doe", true);
        // Near misses.
        row("Jane Doe has left the station.", false);
        row("Jane Errol", false);
        row("The man whom everybody took for Jane Doe", false);
        row("By Jane Doe, who has written about trains for this newspaper for twenty years now", false);
    }
    void isSignature()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, signature);
        TextMeter author;
        author.read("Jane Doe", false);
        TextMeter meter;
        meter.read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), false);
        const TextMeasures measures = meter.take();
        QCOMPARE(broadsheet::isSignature(meter.wordHashes(), author.wordHashes(), measures), signature);
    }
    void readersAids()
    {
        const auto is = [](const char* text) {
            TextMeter meter;
            meter.read(text, false);
            return isReadersAid(meter.wordHashes());
        };
        QVERIFY(is("Listen to this article"));
        QVERIFY(is("Artikel anhören · 4 Min"));
        QVERIFY(is("This article is more than 2 years old"));
        QVERIFY(!is("Listen to this: the bell has rung"));
        QVERIFY(!is("This article is more than a report of what was said, it is a plea"));
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
