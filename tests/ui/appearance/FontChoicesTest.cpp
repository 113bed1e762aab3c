#include "ui/appearance/FontChoices.h"

#include <QTest>

using namespace broadsheet;

class FontChoicesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void easyFacesStandFirstThenThoseForReading()
    {
        const auto choices = fontChoices({QStringLiteral("Zeta"), QStringLiteral("Noto Serif"), QStringLiteral("arial"), QStringLiteral("Andika"),
                                          QStringLiteral("OpenDyslexic"), QStringLiteral("Zeta")});
        const std::vector<FontChoice> expected{{QStringLiteral("OpenDyslexic"), FontKind::Easy},
                                               {QStringLiteral("Andika"), FontKind::Easy},
                                               {QStringLiteral("Noto Serif"), FontKind::Reading},
                                               {QStringLiteral("arial"), FontKind::Other},
                                               {QStringLiteral("Zeta"), FontKind::Other}};
        QVERIFY(choices == expected);
    }

    void facesWithoutLettersAreLeftOut()
    {
        const auto choices = fontChoices({QStringLiteral("Noto Color Emoji"), QStringLiteral("Standard Symbols PS"), QStringLiteral("Noto Sans Hebrew")});
        QCOMPARE(choices.size(), std::size_t(1));
        QCOMPARE(choices[0].family, QStringLiteral("Noto Sans Hebrew"));
    }

    void theSystemHasAFace() { QVERIFY(!fontChoices(installedFamilies()).empty()); }
};

QTEST_MAIN(FontChoicesTest)
#include "FontChoicesTest.moc"
