#include "SampleReading.h"

#include "core/exchange/HtmlDocument.h"
#include "core/html/Parser.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"

#include <QCryptographicHash>
#include <QTest>

using namespace broadsheet;

class HtmlDocumentTest final : public QObject {
    Q_OBJECT

    static Document parsed(const QByteArray& html) { return parseHtml(html.toStdString()).value(); }

private Q_SLOTS:
    void textIsNeverMarkup()
    {
        Reading reading = sampleReading();
        reading.metadata.byline = QStringLiteral("\"><script>x</script>");
        reading.related[0].headline.title = QStringLiteral("<img src=x>");
        const Document document = parsed(toHtmlDocument(reading));
        QCOMPARE(textOf(document, firstBelow(document, 0, Tag::H1)), std::string("Ferry & tide: <b>what</b> changes"));
        QCOMPARE(firstBelow(document, 0, Tag::Script), kNoNode);
        QCOMPARE(firstBelow(document, 0, Tag::Img), kNoNode);
    }

    void itsPolicyAllowsItsOwnStyleSheetAlone()
    {
        const QByteArray html = toHtmlDocument(sampleReading());
        const qsizetype start = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(start, html.indexOf("</style>") - start);
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("style-src 'sha256-" + hash + "'"));
        QVERIFY2(html.indexOf("Content-Security-Policy") < html.indexOf("<style>"), "a policy holds only for what follows");
        QVERIFY(!html.contains("unsafe"));
    }

    void linksTheHeadlines()
    {
        const QByteArray html = toHtmlDocument(sampleReading());
        QVERIFY(html.contains("<a href=\"https://paper.example/wall\">Harbour wall is finished</a>"));
        QVERIFY(html.contains("<link rel=\"canonical\" href=\"https://paper.example/ferry\">"));
        QVERIFY(html.contains("<p>The ferry sails at <b>six</b>.</p>"));
    }
};

QTEST_APPLESS_MAIN(HtmlDocumentTest)
#include "HtmlDocumentTest.moc"
