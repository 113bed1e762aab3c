#include "LibraryHelp.h"

#include "core/library/QueryParser.h"
#include "core/library/Shelf.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

class CatalogueTest final : public QObject {
    Q_OBJECT

    TemporaryLibrary m_library;

    static QString longText() { return wordsFrom(7, 2000) + QStringLiteral(" lighthouse"); }

private Q_SLOTS:
    void initTestCase()
    {
        Library& library = m_library.get();
        const StoryId ferry = saved(library, storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sails past the lighthouse. Café on board.")));
        m_library.now = m_library.now.addDays(40); // 2026-04-13
        SaveRequest weather = storyNamed(QStringLiteral("weather"), QStringLiteral("今日の天気は晴れ。東京の空。"));
        weather.reading.url = QUrl(QStringLiteral("https://news.tenki.example/weather"));
        weather.reading.metadata.siteName = QStringLiteral("天気ニュース");
        weather.reading.metadata.publishedTime = QStringLiteral("2020-01-01");
        saved(library, weather);
        saved(library, storyNamed(QStringLiteral("lighthouse"), longText()));
        saved(library, storyNamed(QStringLiteral("korean"), QStringLiteral("서울의 날씨가 좋습니다. %_ 100% \"quoted\" it's")));
        StateChange change;
        change.isRead = true;
        change.isFavourite = true;
        change.addTags = {QStringLiteral("long read")};
        QVERIFY(Shelf(library).change({ferry}, change).ok());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char* query, const char* titles) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(titles).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("", "korean lighthouse weather ferry");
        row("!!! ...", "korean lighthouse weather ferry");
        row("lighthouse", "lighthouse ferry");
        row("LIGHTHOUSE sails", "ferry");
        row("cafe", "ferry");                   // diacritics
        row("light*", "lighthouse ferry");
        row("light", "");
        row("\"past the lighthouse\"", "ferry");
        row("\"lighthouse past\"", "");
        row("天気", "weather");                 // two characters
        row("空", "weather");                   // one
        row("天", "weather");
        row("東京の空", "weather");
        row("京東", "");
        row("天晴", "");                        // both are there, but not side by side
        row("날씨", "korean");                  // a word with a particle grown on
        row("ferry OR 天気", "weather ferry");
        row("ferry or 天気", "weather ferry");
        row("lighthouse -ferry", "lighthouse");
        row("-lighthouse", "korean weather");
        row("NOT lighthouse", "korean weather");
        row("(ferry OR korean) -is:read", "korean");
        row("is:read", "ferry");
        row("is:unread", "korean lighthouse weather");
        row("is:favourite", "ferry");
        row("is:archived", "");
        row("is:trashed", "");
        row("-is:trashed lighthouse", "lighthouse ferry");
        row("tag:\"long read\"", "ferry");
        row("tag:\"LONG READ\"", "ferry");
        row("tag:long", "");
        row("site:tenki.example", "weather");   // the domain above
        row("site:www.paper.example", "korean lighthouse ferry");
        row("site:aper.example", "");           // only at a dot
        row("site:天気", "weather");            // the site's name
        row("before:2026-04", "ferry");
        row("after:2026-04-13", "korean lighthouse weather");
        row("after:2026 before:2026-03-05", "ferry");
        row("longer:5", "lighthouse");
        row("shorter:2 is:unread", "korean weather");
        row("has:notes", "");
        row("is:red", "");                      // no such word: looked for as text
        row("before:yesterday", "");
        row("ferry AND", "ferry");
        row("OR OR ferry ) (", "ferry");
        row("100%", "korean");
        row("\"it's\"", "korean");
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, titles);
        QCOMPARE(titlesFor(m_library.get(), query), titles);
        QCOMPARE(*Catalogue(m_library.get()).count(parseQuery(query)), titles.size());
    }

    void noInputIsAnError_data()
    {
        QTest::addColumn<QString>("query");
        for (const char* query : {"'; DROP TABLE stories; --", "\" OR 1=1 --", "\"", "\"\"", "*", "a*b", "NEAR(a b, 3)", "title:x", "{a b}:c", "^a", "a + b",
                 "tag:'); DELETE FROM states; --", "site:%", "site:_", "tag:\"", "before:9999999-99", "longer:-1", "longer:99999999999", "((((((((((",
                 "))))", "-", "--", "-(", "NOT NOT NOT", "a:b:c:d", ":", "::", "is:", "\\", "\x01\x02"})
            QTest::newRow(query) << QString::fromLatin1(query);
        QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("a") + QChar(0) + QStringLiteral("site:") + QChar(0);
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) + QStringLiteral(" tag:") + QChar(0xdc00);
        QTest::newRow("long") << QStringLiteral("word OR ").repeated(20000);
        QTest::newRow("deep") << QStringLiteral("(").repeated(5000) + QStringLiteral("a");
        QTest::newRow("many") << QStringLiteral("-tag:a ").repeated(5000);
    }
    void noInputIsAnError()
    {
        QFETCH(QString, query);
        const auto rows = Catalogue(m_library.get()).list(parseQuery(query), SortBy::Relevance, SortOrder::Descending, 0, 10);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().detail));
        QCOMPARE(titlesFor(m_library.get(), QStringLiteral("ferry")), QStringList{QStringLiteral("ferry")});
    }

    /// Property: whatever is typed, SQLite never complains.
    void randomInputIsNeverAnError()
    {
        const QStringList pieces{QStringLiteral("("), QStringLiteral(")"), QStringLiteral("\""), QStringLiteral("-"), QStringLiteral(" "), QStringLiteral(" OR "),
            QStringLiteral("and"), QStringLiteral("NOT"), QStringLiteral("*"), QStringLiteral("tag:"), QStringLiteral("is:unread"), QStringLiteral("site:"),
            QStringLiteral("before:2026"), QStringLiteral("longer:3"), QStringLiteral("天"), QStringLiteral("'"), QStringLiteral(";"), QStringLiteral("%"),
            QStringLiteral("^"), QStringLiteral("{"), QStringLiteral("+"), QStringLiteral(":"), QStringLiteral("ferry"), QString(QChar(0)), QString(QChar(0xdfff))};
        QRandomGenerator random(20260304);
        for (int round = 0; round < 1500; ++round) {
            QString query;
            for (int i = random.bounded(1, 14); i > 0; --i)
                query += random.bounded(8) == 0 ? QString(QChar(random.bounded(0x10000))) : pieces.at(random.bounded(static_cast<int>(pieces.size())));
            const auto by = SortBy(random.bounded(5));
            const auto rows = Catalogue(m_library.get()).list(parseQuery(query), by, SortOrder::Ascending, 0, 5);
            QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(query + QStringLiteral(": ") + rows.error().detail));
        }
    }

    void theNearestComesFirst()
    {
        TemporaryLibrary library;
        for (const char* name : {"a", "b", "c", "d", "e"})
            saved(library.get(), storyNamed(QLatin1String(name), wordsFrom(quint32(name[0]), 50)));
        saved(library.get(), storyNamed(QStringLiteral("pelican"), wordsFrom(8, 50)));
        saved(library.get(), storyNamed(QStringLiteral("twice"), wordsFrom(9, 48) + QStringLiteral(" pelican pelican")));
        saved(library.get(), storyNamed(QStringLiteral("once"), wordsFrom(10, 49) + QStringLiteral(" pelican")));
        const auto rows = Catalogue(library.get()).list(parseQuery(QStringLiteral("pelican")), SortBy::Relevance, SortOrder::Descending, 0, 10);
        QStringList titles;
        for (const StoryRow& row : *rows)
            titles.append(row.title.mid(9));
        QCOMPARE(titles, (QStringList{QStringLiteral("pelican"), QStringLiteral("twice"), QStringLiteral("once")})); // in the title
    }

    void aSnippetShowsTheHit()
    {
        const auto rows = Catalogue(m_library.get()).list(parseQuery(QStringLiteral("天気 東京")), SortBy::Relevance, SortOrder::Descending, 0, 10);
        const Snippet& snippet = rows->front().snippet;
        QStringList hits;
        for (const auto& [start, length] : snippet.hits)
            hits.append(snippet.text.mid(start, length));
        QCOMPARE(snippet.text, QStringLiteral("今日の天気は晴れ。東京の空。"));
        QCOMPARE(hits, (QStringList{QStringLiteral("天気"), QStringLiteral("東京")}));
        // The beginning of a word goes another way.
        const auto begun = Catalogue(m_library.get()).list(parseQuery(QStringLiteral("sai*")), SortBy::Relevance, SortOrder::Descending, 0, 10);
        QCOMPARE(begun->front().snippet.hits.size(), std::size_t{1});
        QCOMPARE(begun->front().snippet.text.mid(begun->front().snippet.hits.front().first, 5), QStringLiteral("sails"));
    }

    /// What a window does: numbers first, then rows of some of them, with their passages.
    void rowsOfNumbersHaveTheirPassages()
    {
        Catalogue catalogue(m_library.get());
        const Query query = parseQuery(QStringLiteral("lighthouse"));
        auto stories = catalogue.identifiers(query, SortBy::Saved, SortOrder::Descending).value();
        QCOMPARE(stories.size(), std::size_t{2});
        std::ranges::reverse(stories);
        stories.insert(stories.begin() + 1, StoryId{4711}); // deleted since
        const auto rows = catalogue.rows(stories, query);
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->front().title, QStringLiteral("Title of ferry"));
        QCOMPARE(rows->back().title, QStringLiteral("Title of lighthouse"));
        for (const StoryRow& row : *rows) {
            QVERIFY(!row.snippet.hits.empty());
            const auto& [start, length] = row.snippet.hits.front();
            QCOMPARE(row.snippet.text.mid(start, length).toLower(), QStringLiteral("lighthouse"));
        }
        // A beginning finds the same, by way of one pass; without words there are no passages.
        const auto begun = catalogue.rows(stories, parseQuery(QStringLiteral("lightho*")));
        QCOMPARE(begun->size(), std::size_t{2});
        QVERIFY(!begun->front().snippet.hits.empty() && !begun->back().snippet.hits.empty());
        const auto plain = catalogue.rows(stories, parseQuery(QStringLiteral("is:unread")));
        for (const StoryRow& row : *plain)
            QVERIFY(row.snippet.text.isEmpty());
        // A story that the words are not in has no passage, and is a row all the same.
        const auto other = catalogue.rows({StoryId{2}}, query);
        QCOMPARE(other->size(), std::size_t{1});
        QVERIFY(other->front().snippet.hits.empty());
    }

    void sortsAndPages()
    {
        const auto titles = [&](SortBy by, SortOrder order, qint64 offset, qint64 limit) {
            QStringList found;
            const auto rows = Catalogue(m_library.get()).list({}, by, order, offset, limit);
            for (const StoryRow& row : *rows)
                found.append(row.title.mid(9));
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(titles(SortBy::Saved, SortOrder::Ascending, 0, 2), QStringLiteral("ferry weather"));
        QCOMPARE(titles(SortBy::Saved, SortOrder::Ascending, 2, 9), QStringLiteral("lighthouse korean"));
        QCOMPARE(titles(SortBy::Published, SortOrder::Ascending, 0, 1), QStringLiteral("weather"));
        QCOMPARE(titles(SortBy::Length, SortOrder::Descending, 0, 1), QStringLiteral("lighthouse"));
        QCOMPARE(titles(SortBy::Saved, SortOrder::Ascending, 9, 9), QString());
        QVERIFY(Shelf(m_library.get()).setPlace(StoryId{3}, {0.7, {}}).ok());
        QVERIFY(Shelf(m_library.get()).setPlace(StoryId{2}, {0.2, {}}).ok());
        QCOMPARE(titles(SortBy::Progress, SortOrder::Descending, 0, 9), QStringLiteral("lighthouse weather korean ferry"));
        QCOMPARE(titles(SortBy::Progress, SortOrder::Ascending, 2, 2), QStringLiteral("weather lighthouse"));
    }

    void lengthIsTheTimeToRead()
    {
        TemporaryLibrary library;
        SaveRequest ideographs = storyNamed(QStringLiteral("ideographs"), QStringLiteral("text"));
        ideographs.reading.wordCount = 3000; // characters
        ideographs.reading.readingMinutes = 6;
        SaveRequest words = storyNamed(QStringLiteral("words"), QStringLiteral("text"));
        words.reading.wordCount = 1700;
        words.reading.readingMinutes = 8;
        saved(library.get(), ideographs);
        saved(library.get(), words);
        const auto longest = Catalogue(library.get()).list({}, SortBy::Length, SortOrder::Descending, 0, 2);
        QCOMPARE(longest->front().title, QStringLiteral("Title of words"));
    }

    void aRowTellsEverything()
    {
        const auto rows = Catalogue(m_library.get()).list(parseQuery(QStringLiteral("title ferry")), SortBy::Relevance, SortOrder::Descending, 0, 1);
        const StoryRow& row = rows->front();
        QCOMPARE(row.address, QUrl(QStringLiteral("https://paper.example/ferry")));
        QCOMPARE(row.host, QStringLiteral("paper.example"));
        QCOMPARE(row.byline, QStringLiteral("Ada Moor"));
        QVERIFY(row.state.isRead);
        QCOMPARE(row.state.tags, QStringList{QStringLiteral("long read")});
        QCOMPARE(Catalogue(m_library.get()).sites()->front().name, QStringLiteral("paper.example"));
        QCOMPARE(Catalogue(m_library.get()).sites()->front().stories, 3);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
