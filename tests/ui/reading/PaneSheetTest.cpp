#include "ui/reading/PaneSheet.h"

#include <QTest>

using namespace broadsheet;

class PaneSheetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheAppearanceAndTheLookOfAStory()
    {
        Appearance appearance;
        appearance.fontSizePx = 22;
        const QByteArray sheet = paneSheet(appearance);
        QVERIFY(sheet.startsWith(":root {"));
        QVERIFY(sheet.contains("--size: 22.000px;") && sheet.contains(".story") && sheet.contains(".pane-note"));
    }

    void endsNoStyleElement()
    {
        Appearance appearance;
        appearance.fontFamily = QStringLiteral("</style><script>alert(1)</script>");
        QVERIFY(!paneSheet(appearance).contains('<'));
    }

    void theDigestIsThatOfThePolicy()
    {
        QCOMPARE(policyDigest("abc"), QByteArray("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
    }
};

QTEST_GUILESS_MAIN(PaneSheetTest)
#include "PaneSheetTest.moc"
