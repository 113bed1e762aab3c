#include "ui/theme/Contrast.h"
#include "ui/theme/CustomTheme.h"

#include <QTest>

using namespace broadsheet;

class CustomThemeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeReadIsKept()
    {
        const CustomColors chosen{.background = QColor(0xfff8e0), .text = QColor(0x203040), .link = QColor(0x0040a0)};
        const CustomTheme made = customTheme(chosen);
        QVERIFY(!made.textChanged && !made.linkChanged);
        QCOMPARE(made.theme.background, chosen.background);
        QCOMPARE(made.theme.text, chosen.text);
        QCOMPARE(made.theme.link, chosen.link);
        QVERIFY(!made.theme.dark);
        QVERIFY(customTheme({.background = Qt::black, .text = Qt::white, .link = Qt::cyan}).theme.dark);
    }

    void whatCannotBeReadBecomesAToneOfItself()
    {
        const CustomTheme made = customTheme({.background = Qt::white, .text = QColor(0xff9999), .link = QColor(0xffee88)});
        QVERIFY(made.textChanged && made.linkChanged);
        QVERIFY(made.textContrast < 4.5);
        QVERIFY(contrastRatio(made.theme.text, Qt::white) >= 7);
        QVERIFY(made.theme.text.red() > made.theme.text.green()); // still a red
        QVERIFY(contrastRatio(made.theme.link, Qt::white) >= 4.5);
    }

    void theHardestPaperIsMiddleGray()
    {
        // No colour at all has 7:1 on it.
        const CustomTheme made = customTheme({.background = QColor(0x757575), .text = QColor(0x808080), .link = QColor(0x707070)});
        QVERIFY(contrastRatio(made.theme.text, made.theme.background) >= 4.5);
        QVERIFY(contrastRatio(made.theme.link, made.theme.background) >= 4.5);
    }

    void everyChoiceCanBeRead()
    {
        constexpr int kSteps[] = {0, 90, 140, 255};
        std::vector<QColor> colors;
        for (const int red : kSteps)
            for (const int green : kSteps)
                for (const int blue : kSteps)
                    colors.emplace_back(red, green, blue);
        for (const QColor& background : colors) {
            for (const QColor& text : colors) {
                const Theme theme = customTheme({background, text, text}).theme;
                const double least = std::min(7.0, contrastRatio(theme.text, theme.background)) - 0.0001;
                QVERIFY(least > 4.4);
                for (const QColor& ground : {theme.codeBackground, theme.window, theme.mark})
                    QVERIFY2(contrastRatio(theme.text, ground) >= least, qPrintable(background.name() + text.name()));
                QVERIFY(contrastRatio(theme.secondaryText, theme.background) >= 4.5);
                QVERIFY(contrastRatio(theme.secondaryText, theme.codeBackground) >= 4.4);
                QVERIFY(contrastRatio(theme.link, theme.background) >= 4.5);
                QVERIFY(contrastRatio(theme.visitedLink, theme.background) >= 4.5);
                QVERIFY(contrastRatio(theme.selectionText, theme.selection) >= 4.5);
            }
        }
    }

    void damagedColoursAreTheUsualOnes()
    {
        QCOMPARE(customTheme({QColor(), QColor(), QColor()}).theme, customTheme({}).theme);
    }
};

QTEST_GUILESS_MAIN(CustomThemeTest)
#include "CustomThemeTest.moc"
