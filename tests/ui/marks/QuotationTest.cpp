#include "ui/marks/Quotation.h"

#include <QtTest>

using namespace broadsheet;

namespace {

const QuotationSource kWhole{QStringLiteral("The last ferry"), QStringLiteral("Marit Solvang"), QStringLiteral("The Harbour Courier"),
                             QUrl(QStringLiteral("https://courier.example/ferry?a=1#top"))};

} // namespace

class QuotationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsWithTheirSource()
    {
        QCOMPARE(quotation(QStringLiteral(" She is a clock. "), kWhole),
                 QStringLiteral("“She is a clock.”\n— Marit Solvang, The last ferry, The Harbour Courier\nhttps://courier.example/ferry?a=1\n"));
        QCOMPARE(quotation(QStringLiteral("Words"), {{}, {}, {}, QUrl(QStringLiteral("https://a.example/"))}), QStringLiteral("“Words”\nhttps://a.example/\n"));
    }

    void asMarkdown()
    {
        QCOMPARE(markdownQuotation(QStringLiteral("One.\n\nTwo."), kWhole),
                 QStringLiteral("> One.\n>\n> Two.\n>\n> — Marit Solvang, The Harbour Courier, [The last ferry](https://courier.example/ferry?a=1)\n"));
        QCOMPARE(markdownQuotation(QStringLiteral("A"), {{}, {}, {}, QUrl(QStringLiteral("https://a.example/"))}, QStringLiteral("Mind this")),
                 QStringLiteral("> A\n>\n> — [https://a.example/](https://a.example/)\n\nMind this\n"));
    }

    void whatLooksLikeMarkdownIsText()
    {
        const QString text = markdownQuotation(QStringLiteral("# not *a* heading"), {QStringLiteral("a]b"), {}, {}, QUrl(QStringLiteral("https://a.example/"))});
        QVERIFY(text.startsWith(QStringLiteral("> \\# not \\*a\\* heading")));
        QVERIFY(text.contains(QStringLiteral("[a\\]b]")));
    }
};

QTEST_APPLESS_MAIN(QuotationTest)
#include "QuotationTest.moc"
