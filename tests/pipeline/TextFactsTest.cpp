#include "core/pipeline/TextFacts.h"

#include <QTest>

using namespace broadsheet;

class TextFactsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsInWhatThePageDidNotSay()
    {
        Reading reading;
        reading.text = QStringLiteral("افتتح الجسر القديم يوم الاثنين بعد عامين من الإصلاحات.\n\nوجاء المئات لعبوره سيرا على الأقدام.");
        describeText(reading);
        QCOMPARE(reading.metadata.language, QStringLiteral("ar"));
        QCOMPARE(reading.metadata.direction, QStringLiteral("rtl"));
        QVERIFY(reading.metadata.excerpt.endsWith(QStringLiteral("الإصلاحات.")));
        QCOMPARE(reading.readingMinutes, 1);
    }
    void whatThePageSaidStays()
    {
        Reading reading;
        reading.metadata.excerpt = QStringLiteral("A ferry.");
        reading.metadata.language = QStringLiteral("de");
        reading.text = QStringLiteral("The ferry sailed again on Monday.");
        describeText(reading);
        QCOMPARE(reading.metadata.excerpt, QStringLiteral("A ferry."));
        QCOMPARE(reading.metadata.language, QStringLiteral("de"));
    }
    void aLongTextOverrulesAWrongLanguage_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const QString german = QStringLiteral("Der Stadtrat stimmte am späten Dienstagabend dafür, die alte Brücke ein weiteres Jahr offen zu halten. ");
        const QString english = QStringLiteral("The council voted late on Tuesday to keep the old bridge open for another year, against all advice. ");
        QTest::newRow("wrong") << "en" << german.repeated(4) << "de";
        QTest::newRow("right, with a country") << "de-AT" << german.repeated(4) << "de-AT";
        QTest::newRow("short") << "en" << german << "en";
        QTest::newRow("mixed") << "en" << german.repeated(3) + english.repeated(3) << "en";
        QTest::newRow("a long quotation") << "en" << english.repeated(5) + german << "en";
        QTest::newRow("kin") << "nb" << QStringLiteral("Byrådet stemte sent tirsdag kveld for å holde den gamle broen åpen i et år til, tross alle råd. ").repeated(4) << "nb";
        QTest::newRow("another script") << "ar" << english.repeated(4) << "en";
    }
    void aLongTextOverrulesAWrongLanguage()
    {
        QFETCH(QString, declared);
        QFETCH(QString, text);
        Reading reading;
        reading.metadata.language = declared;
        reading.metadata.direction = declared == u"ar" ? QStringLiteral("rtl") : QString();
        reading.text = text;
        describeText(reading);
        QTEST(reading.metadata.language, "language");
        QVERIFY(reading.metadata.direction.isEmpty());
    }

    void aSloganIsNoExcerpt()
    {
        const QString story = QStringLiteral("The council voted late on Tuesday to keep the old bridge open for another year.\n\nEngineers had asked "
            "for repairs before winter; residents beside the river came in numbers to defend their crossing, school and market, while ferries, "
            "tunnels, detours, barges and several other remedies were discussed until midnight. Shopkeepers applauded loudly, councillors "
            "remained divided, and nobody explained where money might come from, which pleased opponents greatly, observers noted afterwards "
            "outside under umbrellas.");
        const auto excerpt = [&](const char* description, const QString& text) {
            Reading reading;
            reading.metadata.excerpt = QString::fromUtf8(description);
            reading.text = text;
            describeText(reading);
            return reading.metadata.excerpt;
        };
        constexpr auto slogan = "Breaking stories, sports, weather, opinion, lifestyle, podcasts from your trusted local newsroom";
        QCOMPARE(excerpt(slogan, story), story.section(QStringLiteral("\n\n"), 0, 0));
        constexpr auto about = "Councillors chose yesterday evening, despite warnings, that this bridge stays usable";
        QCOMPARE(excerpt(about, story), QString::fromUtf8(about));
        QCOMPARE(excerpt("Short summary", story), QStringLiteral("Short summary")); // too little to tell
        QCOMPARE(excerpt(slogan, QStringLiteral("A ferry.")), QString::fromUtf8(slogan));
        QCOMPARE(excerpt("市議会は古い橋を開けておくことを決めた", story), QString::fromUtf8("市議会は古い橋を開けておくことを決めた"));
    }

    void aLongExcerptIsCutAtAWord()
    {
        Reading reading;
        reading.text = QStringLiteral("ferry ").repeated(200);
        describeText(reading);
        QVERIFY(reading.metadata.excerpt.size() <= 301);
        QVERIFY(reading.metadata.excerpt.endsWith(QStringLiteral("ferry…")));
    }
    void marksAreNoWordsOfTheStory()
    {
        Reading reading;
        reading.text = QStringLiteral("One two.\n\nPage 2\n\nThree four.");
        describeText(reading, 2);
        QCOMPARE(reading.wordCount, 4);
        describeText(reading, 100);
        QCOMPARE(reading.wordCount, 0);
    }
};

QTEST_GUILESS_MAIN(TextFactsTest)
#include "TextFactsTest.moc"
