#include "core/exchange/MarkdownEscape.h"

#include <QTest>

using namespace broadsheet::markdown;

class MarkdownEscapeTest final : public QObject {
    Q_OBJECT

    static void row(const char* name, const char* text, const char* expected)
    {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    }

private Q_SLOTS:
    void escapesInsideALine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        row("stars", "5 * 3 ** 2", "5 \\* 3 \\*\\* 2");
        row("brackets", "[1](x)", "\\[1\\](x)");
        row("backslash and tick", "a\\b`c", "a\\\\b\\`c");
        row("tag", "a <b> </b> <!-- x", "a \\<b> \\</b> \\<!-- x");
        row("reference", "&amp; &#38;", "\\&amp; \\&#38;");
        row("underscore at a word's end", "_a b_", "\\_a b\\_");
        row("strike", "~~a~~", "\\~~a\\~~");
        // Near misses: what means nothing is left as it is.
        row("less than", "a < b, 3<4", "a < b, 3<4");
        row("ampersand", "R&D, fish & chips", "R&D, fish & chips");
        row("snake case", "read_page_file", "read_page_file");
        row("one tilde", "~5", "~5");
        row("block markers inside", "a # b - c 1. d > e", "a # b - c 1. d > e");
    }
    void escapesInsideALine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(escapeText(text.toStdString(), Place::Inside)), expected);
    }

    void escapesAtTheStartOfABlock_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        row("heading", "# a", "\\# a");
        row("bullet", "- a", "\\- a");
        row("plus", "+ a", "\\+ a");
        row("number", "1. a", "1\\. a");
        row("number with bracket", "12) a", "12\\) a");
        row("quotation", "> a", "\\> a");
        row("rule", "---", "\\---");
        row("number alone", "1.", "1\\.");
        row("hash tag", "#a", "#a");
        row("negative number", "-5", "-5");
        row("decimal", "1.5 a", "1.5 a");
        row("year", "1234567890. a", "1234567890. a");
    }
    void escapesAtTheStartOfABlock()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(escapeText(text.toStdString(), Place::LineStart)), expected);
    }

    void codeTakesAsManyTicksAsItNeeds()
    {
        QCOMPARE(codeSpan("a"), std::string("`a`"));
        QCOMPARE(codeSpan("a`b"), std::string("``a`b``"));
        QCOMPARE(codeSpan("`a"), std::string("`` `a ``"));
        QCOMPARE(codeSpan("a *b*"), std::string("`a *b*`"));
    }

    void fencesAreLongerThanWhatTheyHold()
    {
        QCOMPARE(fencedCode("x = 1\n", "python"), std::string("```python\nx = 1\n```"));
        QCOMPARE(fencedCode("````\na", ""), std::string("`````\n````\na\n`````"));
        QCOMPARE(fencedCode("", ""), std::string("```\n```"));
    }

    void addressesStayWhole()
    {
        QCOMPARE(destination("https://a.example/b?c=d&e=f"), std::string("https://a.example/b?c=d&e=f"));
        QCOMPARE(destination("https://a.example/b_(c)"), std::string("<https://a.example/b_(c)>"));
        QCOMPARE(destination(""), std::string("<>"));
    }
};

QTEST_APPLESS_MAIN(MarkdownEscapeTest)
#include "MarkdownEscapeTest.moc"
