#include "core/language/Guess.h"

#include <QTest>

using namespace broadsheet;

class GuessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* language, const char* text) {
            QTest::newRow(*language ? language : text) << QByteArray(text) << QString::fromLatin1(language);
        };
        row("en", "The council voted late on Tuesday to keep the old bridge open for another year, against the advice of its own engineers.");
        row("de", "Der Stadtrat stimmte am späten Dienstagabend dafür, die alte Brücke ein weiteres Jahr offen zu halten, gegen den Rat der Fachleute.");
        row("pl", "Rada miasta zdecydowała we wtorek późnym wieczorem, że stary most pozostanie otwarty jeszcze przez rok, wbrew radom inżynierów.");
        row("ru", "Городской совет поздно вечером во вторник решил оставить старый мост открытым ещё на год вопреки совету инженеров.");
        row("he", "מועצת העיר החליטה ביום שלישי בערב להשאיר את הגשר הישן פתוח לשנה נוספת בניגוד לעצת המהנדסים שלה.");
        row("ja", "市議会は火曜日の夜遅く、技術者たちの助言に反して、古い橋をもう一年間開けておくことを決めた。住民は喜んでいる。");
        row("", "OK");
        row("", "1234 5678 9012 3456 7890 1234 5678 9012 3456 7890 1234 5678 9012 3456 7890 1234 5678 9012");
    }
    void guesses()
    {
        QFETCH(QByteArray, text);
        QTEST(guessLanguage({text.constData(), static_cast<std::size_t>(text.size())}), "language");
    }

    void isSureOfLongTextsInOneLanguage()
    {
        const QByteArray german = "Der Stadtrat stimmte am späten Dienstagabend dafür, die alte Brücke ein weiteres Jahr offen zu halten. ";
        const QByteArray english = "The council voted late on Tuesday to keep the old bridge open for another year, against all advice. ";
        const auto sure = [](const QByteArray& text) { return sureLanguage({text.constData(), static_cast<std::size_t>(text.size())}); };
        QCOMPARE(sure(german.repeated(4)), QStringLiteral("de"));
        QCOMPARE(sure(german), QString());
        QCOMPARE(sure(german.repeated(3) + english.repeated(3)), QString());
        QCOMPARE(sure({}), QString());
    }

    void knowsKin()
    {
        QVERIFY(areKin(QStringLiteral("en-US"), QStringLiteral("en")));
        QVERIFY(areKin(QStringLiteral("nb_NO"), QStringLiteral("no")));
        QVERIFY(areKin(QStringLiteral("da"), QStringLiteral("nn")));
        QVERIFY(!areKin(QStringLiteral("en"), QStringLiteral("de")));
        QVERIFY(!areKin(QStringLiteral("no"), QStringLiteral("sv")));
    }

    void survivesAnyBytes()
    {
        QByteArray text = QByteArray("Straße \xFF\xC3 ").repeated(4000);
        QVERIFY(guessLanguage({text.constData(), static_cast<std::size_t>(text.size())}).size() < 10);
    }

    void rightToLeft()
    {
        for (const QString& tag : {QStringLiteral("ar"), QStringLiteral("he"), QStringLiteral("fa-IR"), QStringLiteral("ur_PK"), QStringLiteral("AR-eg"), QStringLiteral("az-Arab"), QStringLiteral("yi")})
            QVERIFY2(isRightToLeft(tag), qPrintable(tag));
        for (const QString& tag : {QStringLiteral(""), QStringLiteral("en"), QStringLiteral("arn"), QStringLiteral("tr"), QStringLiteral("ar-Latn"), QStringLiteral("ku"), QStringLiteral("es-AR")})
            QVERIFY2(!isRightToLeft(tag), qPrintable(tag));
    }
};

QTEST_APPLESS_MAIN(GuessTest)
#include "GuessTest.moc"
