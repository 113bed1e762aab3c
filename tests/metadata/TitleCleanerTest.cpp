#include "core/metadata/TitleCleaner.h"

#include <QTest>

using namespace broadsheet;

class TitleCleanerTest final : public QObject {
    Q_OBJECT
    const TitleCleaner m_cleaner{{QStringLiteral("The Daily Courier")}, QStringLiteral("dailycourier")};

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](const char* title, const char* cleaned) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(cleaned);
        };
        row("The bridge stays open | The Daily Courier", "The bridge stays open");
        row("The bridge stays open - Daily Courier", "The bridge stays open");
        row("The bridge stays open — dailycourier.com", "The bridge stays open");
        row("The bridge stays open|The Daily Courier", "The bridge stays open");
        row("The bridge stays open « The Daily Courier", "The bridge stays open");
        row("The bridge stays open :: The Daily Courier", "The bridge stays open");
        row("The Daily Courier: The bridge stays open", "The bridge stays open");
        row("The Daily Courier » The bridge stays open", "The bridge stays open");
        row("A bridge – and its river – in spring | The Daily Courier", "A bridge – and its river – in spring");
        row("The bridge stays open | Local news | The Daily Courier", "The bridge stays open | Local news");
        // Near misses: real titles.
        row("Bridges: a history – part two", "Bridges: a history – part two");
        row("Foo: bar — baz", "Foo: bar — baz");
        row("Yes - and no", "Yes - and no");
        row("AC/DC | live", "AC/DC | live");
        row("9-11 remembered", "9-11 remembered");
        row("A well-known bridge", "A well-known bridge");
        row("Why The Daily Courier moved house", "Why The Daily Courier moved house");
        row("The bridge stays open - Weekly Post", "The bridge stays open - Weekly Post");
        row("New to the Courier – what to read first", "New to the Courier – what to read first");
        row("The Daily Courier", "The Daily Courier");
        row("| The Daily Courier", "| The Daily Courier");
        row("", "");
    }
    void cleans()
    {
        QFETCH(QString, title);
        QTEST(m_cleaner.clean(title), "cleaned");
    }

    void anotherTitleOfThePageTells()
    {
        const QStringList heading{QStringLiteral("The bridge stays open")};
        QCOMPARE(m_cleaner.clean(QStringLiteral("The bridge stays open - Weekly Post"), heading), heading[0]);
        QCOMPARE(m_cleaner.clean(QStringLiteral("Opinion | The bridge stays open"), heading), heading[0]);
        QCOMPARE(m_cleaner.clean(QStringLiteral("The bridge - stays open"), heading), QStringLiteral("The bridge - stays open"));
    }

    /// What stands over the story is its title: only the name to the letter, or what a bar parts, is cut.
    void cutsLessOffHeadings()
    {
        const TitleCleaner cleaner({QStringLiteral("Courier")}, QStringLiteral("dailycourier"));
        const auto cleaned = [&](const char* heading, const char* other = "") {
            return cleaner.cleanHeading(QString::fromUtf8(heading), {QString::fromUtf8(other)});
        };
        QCOMPARE(cleaned("The bridge stays open | Daily Courier"), QStringLiteral("The bridge stays open"));
        QCOMPARE(cleaned("The bridge stays open - Courier"), QStringLiteral("The bridge stays open"));
        QCOMPARE(cleaned("Opinion | The bridge stays open", "The bridge stays open"), QStringLiteral("The bridge stays open"));
        // Near misses: real titles.
        for (const char* heading : {"Courier asks readers: who owns the bridge?", "Courier 2025 - what we learnt", "The Courier’s 2026 guesses: more bridges"})
            QCOMPARE(cleaned(heading), QString::fromUtf8(heading));
        QCOMPARE(cleaned("Bridge prizes 2025: The best bridges", "The best bridges"), QStringLiteral("Bridge prizes 2025: The best bridges"));
        QCOMPARE(cleaned("Is the bridge safe / sound?", "Is the bridge safe?"), QStringLiteral("Is the bridge safe / sound?"));
    }

    void knowsItsSite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("site");
        for (const char* text : {"The Daily Courier", "daily courier", "DailyCourier.com", "Daily Courier Online"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text : {"", "Daily", "Courier service strike ends after a week of talks in town", "Jane Doe", "The"})
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << false;
    }
    void knowsItsSite()
    {
        QFETCH(QString, text);
        QFETCH(bool, site);
        QCOMPARE(m_cleaner.isSiteName(text), site);
    }

    void knowsInitials()
    {
        const TitleCleaner cleaner({}, QStringLiteral("ndc"));
        QVERIFY(cleaner.isSiteName(u"North Daily Courier"));
        QVERIFY(!cleaner.isSiteName(u"North Courier"));
    }

    void longPartsHaveMostOfTheTitle()
    {
        const auto parts = [](const char* title) { return longParts({QString::fromUtf8(title)}); };
        QCOMPARE(parts("The long walk home - The Daily Example"), QStringList{QStringLiteral("The long walk home")});
        QCOMPARE(parts("Example » The long walk home"), QStringList{QStringLiteral("The long walk home")});
        QVERIFY(parts("A walk home - The Daily Example").isEmpty());
        QVERIFY(parts("The long walk home").isEmpty());
        QVERIFY(longParts({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TitleCleanerTest)
#include "TitleCleanerTest.moc"
