#include "core/measure/TextMeter.h"

#include <QTest>

using namespace broadsheet;

namespace {

TextMeasures measured(const QByteArray& text)
{
    TextMeter meter;
    meter.read({text.constData(), static_cast<std::size_t>(text.size())}, false);
    return meter.take();
}

} // namespace

class TextMeterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWordsAndStops_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<unsigned>("words");
        QTest::addColumn<unsigned>("stops");
        QTest::addColumn<bool>("ends");
        const auto row = [](const char* text, unsigned words, unsigned stops, bool ends) {
            QTest::newRow(text) << QByteArray(text) << words << stops << ends;
        };
        row("", 0, 0, false);
        row("  \n\t ", 0, 0, false);
        row("-- | --", 0, 0, false);
        row("One word.", 2, 1, true);
        row("One. Two! Three?", 3, 3, true);
        row("No end", 2, 0, false);
        row("He said \"yes.\"", 3, 0, true);
        row("He said “yes.”", 3, 0, true);
        row("(Done.)", 1, 0, true);
        row("The list:", 2, 0, true);
        row("Wait…", 1, 1, true);
        row("Ends. then not", 3, 1, false);
        // Near misses: points that end nothing.
        row("version 3.5 is out", 5, 0, false); // the digits on both sides are words
        row("www.example.org", 3, 0, false);
        row("Done. |", 1, 1, false);
        // Apostrophes stand inside a word, not at its ends.
        row("don't stop", 2, 0, false);
        row("l’été fini", 2, 0, false);
        row("the dogs' bowl", 3, 0, false);
        row("'quoted'", 1, 0, false);
        row("o'", 1, 0, false);
        // An ideograph, kana or hangul syllable is a word.
        row("私は猫。", 3, 1, true);
        row("abc語def", 3, 0, false);
        row("안녕！", 2, 1, true);
        row("مرحبا؟", 1, 1, true);
    }
    void countsWordsAndStops()
    {
        QFETCH(QByteArray, text);
        QFETCH(unsigned, words);
        QFETCH(unsigned, stops);
        QFETCH(bool, ends);
        const TextMeasures m = measured(text);
        QCOMPARE(m.words, words);
        QCOMPARE(m.stops, stops);
        QCOMPARE(m.endsLikeSentence, ends);
    }
    void countsLettersAndCase()
    {
        const TextMeasures m = measured("NASA and Élan met I in 2024, ab1");
        QCOMPARE(m.words, 8U);
        QCOMPARE(m.upperWords, 1U);   // NASA; "I" is one letter, 2024 has none
        QCOMPARE(m.capitalised, 3U);  // NASA, Élan, I
        QCOMPARE(m.digits, 5U);
        QCOMPARE(m.commas, 1U);
        QCOMPARE(m.letters, 4U + 3 + 4 + 3 + 1 + 2 + 4 + 3);
        QVERIFY(m.startsUpper);
        QVERIFY(!measured("\"quiet Words").startsUpper);
        QVERIFY(measured("“Loud words”").startsUpper);
    }
    void countsMarks()
    {
        QCOMPARE(measured("a, b、c，d").commas, 3U);
        QCOMPARE(measured("«a» “b” \"c\"").quotes, 6U);
        QCOMPARE(measured("Home › News | a/b · c").separators, 4U);
        QCOMPARE(measured("東京 ab").ideographs, 2U);
        QVERIFY(measured("Tags:").endsWithColon);
        QVERIFY(measured("注意：").endsWithColon);
        QVERIFY(!measured("Tags: a").endsWithColon);
        QVERIFY(!measured("Tags").endsWithColon);
    }
    void nodesPartWordsAndKeepTheirLinks()
    {
        TextMeter meter;
        meter.read("un", false);
        meter.read("der way", true);
        const TextMeasures m = meter.take();
        QCOMPARE(m.words, 3U);
        QCOMPARE(m.linkWords, 2U);
        QCOMPARE(meter.take().words, 0U); // taken is taken
        QCOMPARE(meter.wordHashes().size(), 3U);
        meter.clearHashes();
        QVERIFY(meter.wordHashes().empty());
    }
    void hashesIgnoreCaseOnly()
    {
        const auto hashes = [](const char* text) {
            TextMeter meter;
            meter.read(text, false);
            return meter.wordHashes();
        };
        QCOMPARE(hashes("Über STADT"), hashes("über stadt"));
        QVERIFY(hashes("resume") != hashes("résumé"));
    }
    void countsWordsOfGroups()
    {
        const TextMeasures m = measured("Subscribe to our Newsletter, read more");
        QCOMPARE(m.groupWords[static_cast<std::size_t>(WordGroup::Subscribe)], std::uint16_t(2));
        QCOMPARE(m.groupWords[static_cast<std::size_t>(WordGroup::Related)], std::uint16_t(1)); // more
        QCOMPARE(m.groupWords[static_cast<std::size_t>(WordGroup::Shop)], std::uint16_t(0));
    }
};

QTEST_GUILESS_MAIN(TextMeterTest)
#include "TextMeterTest.moc"
