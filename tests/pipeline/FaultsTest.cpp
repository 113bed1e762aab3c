#include "core/pipeline/Pipeline.h"

#include "tests/pipeline/FaultPage.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace broadsheet;

Q_DECLARE_METATYPE(broadsheet::FaultLine)

/// Pages of our own that show the faults which sink extractors: tests/fixtures/faults, found by listing the folder.
class FaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pages = faultPagesIn(QStringLiteral(BROADSHEET_FIXTURES "/faults"));
        QVERIFY(m_pages.size() >= 25);
    }
    void everyPageSaysWhatItIsHereFor()
    {
        for (const FaultPage& page : m_pages)
            QVERIFY2(page.wrong.isEmpty(), qPrintable(page.slug + QStringLiteral(": ") + page.wrong));
    }
    void isMended_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<FaultLine>("line");
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            for (const FaultLine& line : m_pages[i].lines)
                QTest::newRow(qPrintable(m_pages[i].slug + QStringLiteral(", ") + line.what + QStringLiteral(": ") + line.text)) << static_cast<int>(i) << line;
    }
    void isMended()
    {
        QFETCH(int, page);
        QFETCH(FaultLine, line);
        const FaultPage& fault = m_pages[static_cast<std::size_t>(page)];
        const Reading& reading = readingOf(fault);
        if (line.unmended)
            QEXPECT_FAIL("", qPrintable(fault.because), Continue);
        QVERIFY2(holds(line, reading), qPrintable(reading.text));
    }

private:
    const Reading& readingOf(const FaultPage& page)
    {
        if (!m_readings.contains(page.slug)) {
            const Page input{page.html, QStringLiteral("text/html; charset=utf-8"), page.url, QDateTime(QDate(2025, 9, 10), QTime(12, 0), Qt::UTC)};
            const auto reading = read(input);
            m_readings.insert(page.slug, reading.ok() ? *reading : Reading());
        }
        return m_readings[page.slug];
    }

    static bool holds(const FaultLine& line, const Reading& reading)
    {
        const QString text = reading.text.simplified();
        if (line.what == QLatin1String("keep"))
            return text.contains(line.text);
        if (line.what == QLatin1String("drop"))
            return !text.contains(line.text);
        if (line.what == QLatin1String("once"))
            return text.count(line.text) == 1;
        if (line.what == QLatin1String("html"))
            return reading.body.html().contains(line.text.toUtf8());
        if (line.what == QLatin1String("obstacle"))
            return !reading.hasStory && nameOf(reading.obstacle) == line.text;
        if (line.what == QLatin1String("verdict"))
            return (reading.completeness.verdict == Completeness::Verdict::Preview) == (line.text == QLatin1String("preview"));
        const bool isOffered = std::any_of(reading.related.begin(), reading.related.end(), [&](const RelatedStory& story) { return story.headline.title == line.text; });
        return isOffered == (line.what == QLatin1String("headline"));
    }

    std::vector<FaultPage> m_pages;
    QHash<QString, Reading> m_readings;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
