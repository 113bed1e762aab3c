#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QTest>

using namespace broadsheet;

Q_DECLARE_METATYPE(broadsheet::ThemeName)

/// Computes every contrast that Theme promises, for every theme.
class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastRatioIsThatOfWcag()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.001);
        QVERIFY(qAbs(contrastRatio(Qt::white, Qt::white) - 1.0) < 0.001);
        // A known pair: #767676 is the lightest grey that passes 4.5:1 on white.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void everyPromisedContrastIsKept_data()
    {
        QTest::addColumn<ThemeName>("name");
        for (const ThemeName name : allThemeNames())
            QTest::newRow(qPrintable(nameOf(name))) << name;
    }

    void everyPromisedContrastIsKept()
    {
        QFETCH(ThemeName, name);
        for (const bool desktopPrefersDark : {false, true}) {
            const Theme theme = themeFor(name, desktopPrefersDark);
            const auto check = [&theme](const char* what, const QColor& a, const QColor& b, double least) {
                const double ratio = contrastRatio(a, b);
                QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(what)).arg(ratio)));
            };
            check("text", theme.text, theme.background, 7);
            check("text on code", theme.text, theme.codeBackground, 7);
            check("text on mark", theme.text, theme.mark, 7);
            check("text on window", theme.text, theme.window, 7);
            check("selected text", theme.selectionText, theme.selection, 7);
            check("secondary text", theme.secondaryText, theme.background, 4.5);
            check("secondary text on window", theme.secondaryText, theme.window, 4.5);
            check("secondary text on code", theme.secondaryText, theme.codeBackground, 4.5);
            check("link", theme.link, theme.background, 4.5);
            check("visited link", theme.visitedLink, theme.background, 4.5);
        }
    }

    void autoFollowsTheDesktop()
    {
        QCOMPARE(themeFor(ThemeName::Auto, true), themeFor(ThemeName::Dark, false));
        QCOMPARE(themeFor(ThemeName::Auto, false), themeFor(ThemeName::Light, true));
        QVERIFY(themeFor(ThemeName::Dark, false).dark);
        QVERIFY(!themeFor(ThemeName::Sepia, true).dark);
    }

    void namesGoBothWays()
    {
        for (const ThemeName name : allThemeNames()) {
            QCOMPARE(themeNamed(nameOf(name)), std::optional(name));
            QVERIFY(!labelOf(name).isEmpty());
        }
        QVERIFY(!themeNamed(QString()));
        QVERIFY(!themeNamed(QStringLiteral("Dark")));
    }

    void paletteHasTheColours()
    {
        const Theme theme = themeFor(ThemeName::Sepia, false);
        const QPalette palette = paletteFor(theme);
        QCOMPARE(palette.color(QPalette::Base), theme.background);
        QCOMPARE(palette.color(QPalette::Active, QPalette::Text), theme.text);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.secondaryText);
        QCOMPARE(palette.color(QPalette::Highlight), theme.selection);
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
