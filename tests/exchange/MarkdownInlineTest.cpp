#include "core/exchange/MarkdownInline.h"

#include <QTest>

using namespace broadsheet::markdown;

class MarkdownInlineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceCollapsesAcrossPieces()
    {
        MarkdownInline content;
        content.text("  a \n b ");
        content.text(" ");
        content.text("\tc  ");
        QCOMPARE(content.take(), std::string("a b c"));
    }

    void spacesMoveOutOfEmphasis()
    {
        MarkdownInline content;
        content.text("a");
        content.open(MarkKind::Strong);
        content.text(" b ");
        content.close();
        content.text("c");
        QCOMPARE(content.take(), std::string("a **b** c"));
    }

    void emphasisOfNothingGoes()
    {
        MarkdownInline content;
        content.text("a ");
        content.open(MarkKind::Emphasis);
        content.open(MarkKind::Link, "https://x.example/");
        content.text(" ");
        content.close();
        content.close();
        content.text("b");
        QCOMPARE(content.take(), std::string("a b"));
    }

    void neighboursOfOneKindBecomeOne()
    {
        MarkdownInline content;
        for (const char* word : {"a", "b"}) {
            content.open(MarkKind::Strong);
            content.text(word);
            content.close();
        }
        QCOMPARE(content.take(), std::string("**ab**"));
    }

    void emphasisThatDelimitersCannotSayIsATag_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("inside a word") << QByteArray("a") << QByteArray("b") << QByteArray("c") << QByteArray("a*b*c");
        QTest::newRow("full stop, then a space") << QByteArray("a ") << QByteArray("b.") << QByteArray(" c") << QByteArray("a *b.* c");
        QTest::newRow("full stop, then a letter") << QByteArray("a ") << QByteArray("b.") << QByteArray("c") << QByteArray("a <em>b.</em>c");
        QTest::newRow("letter, then a quote") << QByteArray("a") << QByteArray("(b") << QByteArray(" c") << QByteArray("a<em>(b</em> c");
        QTest::newRow("ideographic brackets") << QByteArray("") << QByteArray("「東」") << QByteArray("は") << QByteArray("<em>「東」</em>は");
    }
    void emphasisThatDelimitersCannotSayIsATag()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, expected);
        MarkdownInline content;
        content.text(before.toStdString());
        content.open(MarkKind::Emphasis);
        content.text(inside.toStdString());
        content.close();
        content.text(after.toStdString());
        QCOMPARE(QByteArray::fromStdString(content.take()), expected);
    }

    void marksGoOnInTheNextBlock()
    {
        MarkdownInline content;
        content.open(MarkKind::Link, "https://x.example/");
        content.text("a");
        QCOMPARE(content.take(), std::string("[a](https://x.example/)"));
        content.text("b");
        content.close();
        QCOMPARE(content.take(), std::string("[b](https://x.example/)"));
        QCOMPARE(content.take(), std::string());
    }

    void picturesCodeAndBreaks()
    {
        MarkdownInline content;
        content.open(MarkKind::Link, "https://x.example/big");
        content.picture("a [b]", "https://x.example/a.png");
        content.close();
        content.lineBreak("\\\n");
        content.text("# no heading ");
        content.code("a`b");
        content.lineBreak("\\\n");
        QCOMPARE(content.take(), std::string("[![a \\[b\\]](https://x.example/a.png)](https://x.example/big)\\\n\\# no heading ``a`b``"));
    }

    void anExclamationMarkMakesNoPictureOfALink()
    {
        MarkdownInline content;
        content.text("Look!");
        content.open(MarkKind::Link, "https://x.example/");
        content.text("here");
        content.close();
        QCOMPARE(content.take(), std::string("Look\\![here](https://x.example/)"));
    }

    void whatMarkdownCannotSayStaysATag()
    {
        MarkdownInline content;
        content.text("H");
        content.open(MarkKind::Subscript);
        content.text("2");
        content.close();
        content.text("O");
        QCOMPARE(content.take(), std::string("H<sub>2</sub>O"));
    }
};

QTEST_APPLESS_MAIN(MarkdownInlineTest)
#include "MarkdownInlineTest.moc"
