#include "core/library/QueryParser.h"
#include "core/library/QuerySql.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::library;

class QuerySqlTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAskedOfTheIndexAtOnce_data()
    {
        QTest::addColumn<QString>("match");
        QTest::addColumn<int>("values");
        const auto row = [](const char* query, const char* match, int values) { QTest::newRow(query) << QString::fromLatin1(match) << values; };
        row("a b", "(\"a\") AND (\"b\")", 0);
        row("a or b", "((\"a\") OR (\"b\"))", 0);
        row("ferr*", "(\"ferr\" *)", 0);
        row("a is:read", "(\"a\")", 0);
        row("a -b", "(\"a\")", 1);      // what is left out cannot be ranked
        row("a or is:read", "", 1);     // nor what need not be there
        row("tag:x site:y", "", 5);
        row("...", "", 0);
    }
    void wordsAreAskedOfTheIndexAtOnce()
    {
        QFETCH(QString, match);
        QFETCH(int, values);
        const QuerySql sql = sqlOf(parseQuery(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(sql.match, match);
        QCOMPARE(static_cast<int>(sql.values.size()), values);
    }

    /// Property: nothing that was typed stands in the SQL itself.
    void whatIsTypedIsBound()
    {
        for (const char* query : {"xyzzy", "-xyzzy", "tag:xyzzy", "site:xyzzy", "\"xyzzy\" or is:read", "(xyzzy or tag:xyzzy) -site:xyzzy", "is:xyzzy"})
            QVERIFY2(!sqlOf(parseQuery(QString::fromLatin1(query))).where.contains(QLatin1String("xyzzy")), query);
    }

    void theTrashIsLeftOutUnlessItIsNamed()
    {
        QVERIFY(sqlOf({}).where.contains(QLatin1String("trashed_at IS NULL")));
        QCOMPARE(sqlOf(parseQuery(QStringLiteral("is:trashed"))).where, QStringLiteral("s.trashed_at IS NOT NULL"));
    }
};

QTEST_APPLESS_MAIN(QuerySqlTest)
#include "QuerySqlTest.moc"
