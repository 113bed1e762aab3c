#include "core/library/QueryParser.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// A query as one line: "and(words:a not(read))".
QString shapeOf(const Query& query)
{
    static const char* const names[] = {"all", "and", "or", "not", "words", "tag", "site", "before", "after", "longer", "shorter", "read", "favourite",
        "archived", "trashed", "notes", "marks"};
    QString shape = QLatin1String(names[static_cast<int>(query.kind)]);
    if (!query.text.isEmpty())
        shape += QLatin1Char(':') + query.text + QLatin1String(query.isPrefix ? "*" : "");
    if (query.moment.isValid())
        shape += QLatin1Char(':') + query.moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (query.minutes != 0)
        shape += QLatin1Char(':') + QString::number(query.minutes);
    QStringList children;
    for (const Query& child : query.children)
        children.append(shapeOf(child));
    return children.isEmpty() ? shape : shape + QLatin1Char('(') + children.join(QLatin1Char(' ')) + QLatin1Char(')');
}

} // namespace

class QueryParserTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("shape");
        const auto row = [](const char* text, const char* shape) { QTest::newRow(text) << QString::fromLatin1(shape); };
        row("", "all");
        row("   ", "all");
        row("ferry", "words:ferry");
        row("a b", "and(words:a words:b)");
        row("a AND b and c", "and(words:a words:b words:c)");
        row("a b OR c d", "or(and(words:a words:b) and(words:c words:d))");
        row("(a or b) c", "and(or(words:a words:b) words:c)");
        row("-a", "not(words:a)");
        row("--a", "words:a");
        row("-(a b)", "not(and(words:a words:b))");
        row("NOT is:read", "not(read)");
        row("is:unread", "not(read)");
        row("IS:Favorite", "favourite");
        row("\"a - b\"", "words:a - b");
        row("\"no end", "words:no end");
        row("ferr*", "words:ferr*");
        row("tag:sea", "tag:sea");
        row("tag:\"long read\" x", "and(tag:long read words:x)");
        row("site:a.example", "site:a.example");
        row("before:2026", "before:2026-01-01T00:00:00");
        row("after:2026-05-06", "after:2026-05-06T00:00:00");
        row("longer:10 shorter:20", "and(longer:10 shorter:20)");
        row("has:notes has:highlights", "and(notes marks)");
        // Near misses: no word of the language, so looked for as text.
        row("before:tomorrow", "words:before tomorrow");
        row("before:2026-13", "words:before 2026-13");
        row("longer:ten", "words:longer ten");
        row("is:blue", "words:is blue");
        row("note: this", "and(words:note  words:this)");
        row("12:30", "words:12 30");
        row("well-known", "words:well-known");
        row("a - b", "and(words:a words:- words:b)");
        row("Or", "words:Or");
        row("a OR", "words:a");
        row("AND", "all");
        row(")) a ((", "words:a");
    }
    void understands()
    {
        QFETCH(QString, shape);
        QCOMPARE(shapeOf(parseQuery(QString::fromLatin1(QTest::currentDataTag()))), shape);
    }

    void hasLimits()
    {
        QCOMPARE(parseQuery(QStringLiteral("a ").repeated(10000)).children.size(), std::size_t{64});
        QCOMPARE(parseQuery(QStringLiteral("(").repeated(900) + QStringLiteral("a")).kind, Query::Kind::Words);
    }
};

QTEST_APPLESS_MAIN(QueryParserTest)
#include "QueryParserTest.moc"
