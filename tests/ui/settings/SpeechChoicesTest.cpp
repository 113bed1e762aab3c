#include "ui/settings/SpeechChoices.h"

#include <QLocale>
#include <QtTest>

#include <limits>

using namespace broadsheet;

class SpeechChoicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRateIsBroughtIntoItsRange()
    {
        QCOMPARE(clamped(SpeechChoices{7, true, {}}).rate, SpeechChoices::fastest);
        QCOMPARE(clamped(SpeechChoices{-7, true, {}}).rate, SpeechChoices::slowest);
        QCOMPARE(clamped(SpeechChoices{std::numeric_limits<double>::quiet_NaN(), true, {}}).rate, 0.0);
        const SpeechChoices good{0.3, true, {{QStringLiteral("de"), QStringLiteral("Anna")}}};
        QVERIFY(clamped(good) == good);
    }

    void thereIsNoEndOfVoices()
    {
        SpeechChoices choices;
        for (int i = 0; i < 2 * SpeechChoices::mostVoices; ++i)
            choices.voices.insert(QString::number(i), QStringLiteral("voice"));
        QCOMPARE(clamped(choices).voices.size(), qsizetype(SpeechChoices::mostVoices));
    }

    void aVoiceIsForALanguageInAllItsCountries()
    {
        QCOMPARE(speechLanguage(QStringLiteral("de-AT")), QStringLiteral("de"));
        QCOMPARE(speechLanguage(QStringLiteral("zh-Hant-TW")), QStringLiteral("zh"));
        QCOMPARE(speechLanguage({}), QLocale::languageToCode(QLocale().language()));
    }
};

QTEST_GUILESS_MAIN(SpeechChoicesTest)
#include "SpeechChoicesTest.moc"
