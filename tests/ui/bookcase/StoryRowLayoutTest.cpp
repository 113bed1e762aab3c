#include "ui/bookcase/StoryRowLayout.h"

#include <QtTest>

using namespace broadsheet;

class StoryRowLayoutTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void aShortTitleLeavesRoomForTheSummary();
    void aPassageAlwaysHasRoom();
    void thePictureGoesFirst();
};

namespace {

const QString longTitle = QStringLiteral("A very long headline about ferries that cross the sound in wind and rain and never come too late for anybody");

StoryRowTexts texts(const QString& title)
{
    return {title, QStringLiteral("A summary of some length, which may take a line or two."), QStringLiteral("The Paper · 4 Sep 2025 · 5 min"), true};
}

} // namespace

void StoryRowLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("long") << longTitle;
    QTest::newRow("short") << QStringLiteral("Ferry");
    QTest::newRow("none") << QString();
    QTest::newRow("one word") << QString(300, QLatin1Char('w'));
    QTest::newRow("right to left") << QStringLiteral("العبارة تعبر المضيق في الريح والمطر ولا تتأخر أبدا عن أحد من الناس");
}

void StoryRowLayoutTest::nothingOverlaps()
{
    QFETCH(QString, title);
    for (const int points : {7, 10, 24}) {
        QFont font;
        font.setPointSize(points);
        const StoryRowFonts fonts(font);
        for (const int width : {60, 210, 320, 900}) {
            for (const RowDepth depth : {RowDepth::Plain, RowDepth::WithPassage}) {
                for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                    const StoryRowLayout layout = layoutStoryRow(texts(title), fonts, width, depth, direction);
                    const QList<QRect> parts{layout.title.bounds(), layout.summary, layout.meta.bounds(), layout.picture};
                    QCOMPARE(layout.row.height(), heightOfRow(fonts, depth));
                    for (int a = 0; a < parts.size(); ++a) {
                        if (!parts[a].isEmpty())
                            QVERIFY2(layout.row.contains(parts[a]), qPrintable(QStringLiteral("%1 at %2 px, %3 pt").arg(a).arg(width).arg(points)));
                        for (int b = a + 1; b < parts.size(); ++b)
                            QVERIFY2(!parts[a].intersects(parts[b]), qPrintable(QStringLiteral("%1 and %2 at %3 px, %4 pt").arg(a).arg(b).arg(width).arg(points)));
                    }
                }
            }
        }
    }
}

void StoryRowLayoutTest::aShortTitleLeavesRoomForTheSummary()
{
    const StoryRowFonts fonts{QFont()};
    QVERIFY(!layoutStoryRow(texts(QStringLiteral("Ferry")), fonts, 320, RowDepth::Plain, Qt::LeftToRight).summary.isEmpty());
    const StoryRowLayout full = layoutStoryRow(texts(longTitle), fonts, 320, RowDepth::Plain, Qt::LeftToRight);
    QVERIFY(full.summary.isEmpty());
    QCOMPARE(full.title.lines.size(), 2);
}

void StoryRowLayoutTest::aPassageAlwaysHasRoom()
{
    const StoryRowFonts fonts{QFont()};
    const StoryRowLayout layout = layoutStoryRow(texts(longTitle), fonts, 320, RowDepth::WithPassage, Qt::LeftToRight);
    QVERIFY(layout.summary.height() >= 2 * QFontMetrics(fonts.summary).lineSpacing());
}

void StoryRowLayoutTest::thePictureGoesFirst()
{
    const StoryRowFonts fonts{QFont()};
    QVERIFY(layoutStoryRow(texts(longTitle), fonts, fonts.em * 8, RowDepth::Plain, Qt::LeftToRight).picture.isEmpty());
    const StoryRowLayout wide = layoutStoryRow(texts(longTitle), fonts, fonts.em * 30, RowDepth::Plain, Qt::LeftToRight);
    QVERIFY(wide.picture.left() > wide.title.bounds().left());
    const StoryRowLayout mirrored = layoutStoryRow(texts(longTitle), fonts, fonts.em * 30, RowDepth::Plain, Qt::RightToLeft);
    QVERIFY(mirrored.picture.left() < mirrored.title.bounds().left());
}

QTEST_MAIN(StoryRowLayoutTest)
#include "StoryRowLayoutTest.moc"
