#include "core/related/DeclaredNeighbours.h"

#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

class DeclaredNeighboursTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheStoryBeforeAndAfter_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* name, const char* head, const char* found) { QTest::newRow(name) << QByteArray(head) << QByteArray(found); };
        row("both", "<link rel=prev title='A tide too early' href=/a/><link rel='next' title='A roof for the market' href='b'>",
            "previous https://news.example/a/ A tide too early; next https://news.example/2025/b A roof for the market; ");
        row("entities and spaces", "<link rel=previous title=' Bread &amp;  salt for all ' href=/a>", "previous https://news.example/a Bread & salt for all; ");
        row("one long word", "<link rel=next title=Hafengeburtstagsfeier href=/a>", "next https://news.example/a Hafengeburtstagsfeier; ");
        // Near misses.
        row("no title", "<link rel=next href=/page/2>", "");
        row("a page of this story", "<link rel=next title='Page 2' href=/a?page=2><link rel=prev title=1 href=/a><link rel=next title=Next href=/a?page=2>", "");
        row("the page itself", "<link rel=prev title='The bridge opens again' href=/2025/bridge.html>", "");
        row("another relation", "<link rel=alternate title='A feed of all stories' href=/feed><link rel=prefetch title='A tide too early' href=/a>", "");
        row("no web address", "<link rel=next title='A roof for the market' href='javascript:a()'>", "");
        row("in the body", "<p>Text<link rel=next title='A roof for the market' href=/a>", "");
    }
    void namesTheStoryBeforeAndAfter()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, found);
        const QUrl own(QStringLiteral("https://news.example/2025/bridge.html"));
        const auto document = parseHtml("<!doctype html>" + head.toStdString() + "<body><p>Text");
        QVERIFY(document.ok());
        QByteArray said;
        for (const DeclaredNeighbour& each : declaredNeighbours(*document, own, {own}))
            said += nameOf(each.kind).toUtf8() + ' ' + QByteArray::fromStdString(each.address) + ' ' + each.title.toUtf8() + "; ";
        QCOMPARE(said, found);
    }
};

QTEST_APPLESS_MAIN(DeclaredNeighboursTest)
#include "DeclaredNeighboursTest.moc"
