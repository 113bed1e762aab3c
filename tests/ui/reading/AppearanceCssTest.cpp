#include "ui/reading/AppearanceCss.h"

#include <QTest>

using namespace broadsheet;

class AppearanceCssTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colorsAndSizesAreProperties()
    {
        Appearance appearance;
        appearance.theme = themeFor(ThemeName::Dark, false);
        appearance.fontSizePx = 22;
        const QByteArray sheet = styleSheetOf(appearance);
        QVERIFY(sheet.contains("--background: " + appearance.theme.background.name().toLatin1() + ';'));
        QVERIFY(sheet.contains("--size: 22.000px;"));
        QVERIFY(sheet.contains("--scheme: dark;"));
    }

    void highContrastHasLinesAroundBoxesAndPicturesAtFullLight()
    {
        const auto sheetOf = [](ThemeName name) {
            Appearance appearance;
            appearance.theme = themeFor(name, false);
            return styleSheetOf(appearance);
        };
        QVERIFY(sheetOf(ThemeName::Contrast).contains("--box-line: #ffffff;") && sheetOf(ThemeName::Contrast).contains("--photograph: none;"));
        QVERIFY(sheetOf(ThemeName::Dark).contains("--box-line: transparent;") && sheetOf(ThemeName::Dark).contains("--photograph: brightness(0.82);"));
        QVERIFY(sheetOf(ThemeName::Light).contains("--box-line: transparent;") && sheetOf(ThemeName::Light).contains("--photograph: none;"));
    }

    void numbersAreBroughtIntoTheirRange()
    {
        Appearance appearance;
        appearance.fontSizePx = 4000;
        appearance.lineHeight = -1;
        appearance.columnWidthEm = 0;
        const Appearance kept = clamped(appearance);
        QCOMPARE(kept.fontSizePx, 48);
        QCOMPARE(kept.lineHeight, 1.0);
        QCOMPARE(kept.columnWidthEm, 20);
        QVERIFY(styleSheetOf(appearance).contains("--size: 48.000px;"));
        QCOMPARE(clamped(Appearance{}), Appearance{});
    }

    void aFamilyCannotEndItsDeclaration()
    {
        Appearance appearance;
        appearance.fontFamily = QStringLiteral("Evil\"; } body { display: none } /* \\22 <");
        const QByteArray sheet = styleSheetOf(appearance);
        QCOMPARE(sheet.count('{'), 1);
        QCOMPARE(sheet.count('}'), 1);
        QVERIFY(sheet.contains("--family: \"Evil  body  display none"));
        appearance.fontFamily = QStringLiteral("源ノ明朝 Medium-2");
        QVERIFY(QString::fromUtf8(styleSheetOf(appearance)).contains(QStringLiteral("\"源ノ明朝 Medium-2\", ")));
    }
};

QTEST_GUILESS_MAIN(AppearanceCssTest)
#include "AppearanceCssTest.moc"
