#include "ui/headlines/HeadlineLayout.h"

#include <QFontMetrics>
#include <QtTest>

using namespace broadsheet;

namespace {

const QString longTitle = QStringLiteral("A headline that goes on and on about a ferry, its engineer, the rain and the "
                                         "ninety people who decided within eleven days to build a boat of their own ").repeated(3);
const QString arabicTitle = QStringLiteral("مقهى قديم يعيد فتح أبوابه لرواة الحكايات في ليالي الشتاء الطويلة قرب الميناء القديم ").repeated(3);

/// What must not touch each other, in words for a failure.
QString overlapIn(const HeadlineLayout& layout)
{
    const std::vector<std::pair<QString, QRect>> parts{
        {QStringLiteral("title"), layout.title.bounds()}, {QStringLiteral("summary"), layout.summary.bounds()},
        {QStringLiteral("meta"), layout.meta.bounds()}, {QStringLiteral("picture"), layout.picture}};
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].second.isEmpty() && !layout.row.contains(parts[i].second))
            return parts[i].first + QStringLiteral(" leaves the row");
        for (size_t j = i + 1; j < parts.size(); ++j) {
            if (parts[i].second.intersects(parts[j].second))
                return parts[i].first + QStringLiteral(" meets ") + parts[j].first;
        }
    }
    return {};
}

} // namespace

class HeadlineLayoutTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void longTitlesAreElided();
    void linesFitTheirRects_data();
    void linesFitTheirRects();
    void aMissingPartTakesNoRoom();
    void thePictureGoesFirst();
    void thePictureStandsAtTheEndOfTheLine();
    void aWideListIsNotWiderThanCanBeRead();
    void aHeadingKeepsToItsRow();
};

void HeadlineLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("meta");
    QTest::newRow("short") << "Short" << "" << "";
    QTest::newRow("all") << "A headline" << "What it is about." << "The Gazette · 3 h ago";
    QTest::newRow("long") << longTitle << longTitle << longTitle;
    QTest::newRow("one word") << QString(300, QLatin1Char('W')) << QString(300, QLatin1Char('m')) << QString(90, QLatin1Char('x'));
    QTest::newRow("right to left") << arabicTitle << arabicTitle << arabicTitle;
    QTest::newRow("no title") << "" << "" << "The Gazette";
    QTest::newRow("nothing") << "" << "" << "";
    QTest::newRow("line ends") << "Two\nlines\tand tabs" << "\n\n" << "\r\n";
}

void HeadlineLayoutTest::nothingOverlaps()
{
    QFETCH(QString, title);
    QFETCH(QString, summary);
    QFETCH(QString, meta);
    for (const double points : {7.0, 10.0, 20.0, 40.0}) { // 20 is the 200 % of 10
        QFont font;
        font.setPointSizeF(points);
        for (const auto density : {ListDensity::Beside, ListDensity::Wide}) {
            const HeadlineFonts fonts(font, density);
            for (const int width : {1, 30, 90, 200, 280, 360, 700, 2400}) {
                for (const bool picture : {false, true}) {
                    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                        const auto layout = layoutHeadline({title, summary, meta, picture}, fonts, width, density, direction);
                        const QString overlap = overlapIn(layout);
                        QVERIFY2(overlap.isEmpty(), qPrintable(QStringLiteral("%1 at %2 pt, %3 px").arg(overlap).arg(points).arg(width)));
                        QCOMPARE(layout.row.width(), width);
                        QVERIFY(layout.row.height() > 0);
                    }
                }
            }
        }
    }
}

void HeadlineLayoutTest::longTitlesAreElided()
{
    const HeadlineFonts fonts(QFont(), ListDensity::Beside);
    for (const QString& title : {longTitle, arabicTitle}) {
        const auto layout = layoutHeadline({title, {}, {}, false}, fonts, 300, ListDensity::Beside, Qt::LeftToRight);
        QCOMPARE(layout.title.lines.size(), 4);
        QVERIFY(layout.title.lines.last().contains(QChar(0x2026)));
        QVERIFY(!layout.title.lines.first().contains(QChar(0x2026)));
    }
}

void HeadlineLayoutTest::linesFitTheirRects_data() { nothingOverlaps_data(); }

void HeadlineLayoutTest::linesFitTheirRects()
{
    QFETCH(QString, title);
    const HeadlineFonts fonts(QFont(), ListDensity::Beside);
    const auto layout = layoutHeadline({title, {}, {}, true}, fonts, 320, ListDensity::Beside, Qt::LeftToRight);
    const QFontMetrics metrics(fonts.title);
    for (int i = 0; i < layout.title.lines.size(); ++i) {
        const int excess = metrics.horizontalAdvance(layout.title.lines[i]) - layout.title.rects[size_t(i)].width();
        QVERIFY2(excess <= 1, qPrintable(QStringLiteral("line %1 by %2 px").arg(i).arg(excess)));
        QVERIFY(metrics.height() <= layout.title.rects[size_t(i)].height() + 1);
    }
}

void HeadlineLayoutTest::aMissingPartTakesNoRoom()
{
    const HeadlineFonts fonts(QFont(), ListDensity::Beside);
    const auto bare = layoutHeadline({QStringLiteral("Title"), {}, {}, false}, fonts, 320, ListDensity::Beside, Qt::LeftToRight);
    const auto full = layoutHeadline({QStringLiteral("Title"), {}, QStringLiteral("3 h ago"), false}, fonts, 320, ListDensity::Beside, Qt::LeftToRight);
    QVERIFY(bare.meta.lines.isEmpty());
    QVERIFY(bare.row.height() < full.row.height());
}

void HeadlineLayoutTest::thePictureGoesFirst()
{
    const HeadlineFonts fonts(QFont(), ListDensity::Beside);
    const HeadlineTexts texts{QStringLiteral("Title"), {}, {}, true};
    QVERIFY(!layoutHeadline(texts, fonts, 30 * fonts.em, ListDensity::Beside, Qt::LeftToRight).picture.isEmpty());
    QVERIFY(layoutHeadline(texts, fonts, 8 * fonts.em, ListDensity::Beside, Qt::LeftToRight).picture.isEmpty());
}

void HeadlineLayoutTest::thePictureStandsAtTheEndOfTheLine()
{
    const HeadlineFonts fonts(QFont(), ListDensity::Beside);
    const HeadlineTexts texts{QStringLiteral("Title"), {}, {}, true};
    const auto ltr = layoutHeadline(texts, fonts, 30 * fonts.em, ListDensity::Beside, Qt::LeftToRight);
    const auto rtl = layoutHeadline(texts, fonts, 30 * fonts.em, ListDensity::Beside, Qt::RightToLeft);
    QVERIFY(ltr.picture.left() > ltr.title.bounds().right());
    QVERIFY(rtl.picture.right() < rtl.title.bounds().left());
}

void HeadlineLayoutTest::aWideListIsNotWiderThanCanBeRead()
{
    const HeadlineFonts fonts(QFont(), ListDensity::Wide);
    const auto layout = layoutHeadline({longTitle, {}, {}, false}, fonts, 4000, ListDensity::Wide, Qt::LeftToRight);
    QVERIFY(layout.card.width() <= 46 * fonts.em);
    QVERIFY(qAbs(layout.card.center().x() - 2000) <= 1);
}

void HeadlineLayoutTest::aHeadingKeepsToItsRow()
{
    const HeadlineFonts fonts(QFont(), ListDensity::Beside);
    for (const int width : {1, 60, 320}) {
        const auto layout = layoutHeading(longTitle, fonts, width, ListDensity::Beside, Qt::LeftToRight, false);
        QVERIFY(overlapIn(layout).isEmpty());
        QVERIFY(layout.title.lines.size() <= 2);
    }
}

QTEST_MAIN(HeadlineLayoutTest)
#include "HeadlineLayoutTest.moc"
