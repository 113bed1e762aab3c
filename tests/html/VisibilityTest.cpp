#include "core/html/Parser.h"
#include "core/html/Visibility.h"
#include "core/html/Walk.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// The element whose id is "x".
NodeId marked(const Document& document)
{
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.attribute(id, "id") == "x")
            return id;
    return kNoNode;
}

} // namespace

class VisibilityTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesWhatMarkupHides_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("hidden attribute") << QByteArray("<p id=x hidden>a") << true;
        QTest::newRow("display none") << QByteArray("<p id=x style='color:red; display : NONE !important'>a") << true;
        QTest::newRow("visibility hidden") << QByteArray("<p id=x style=visibility:hidden>a") << true;
        QTest::newRow("hidden field") << QByteArray("<input id=x type=Hidden>") << true;
        QTest::newRow("closed dialog") << QByteArray("<dialog id=x>a</dialog>") << true;
        QTest::newRow("off the screen") << QByteArray("<p id=x style='position:absolute; left:-9999px'>a") << true;
        QTest::newRow("off the screen in em") << QByteArray("<p id=x style='top:-999em;position:FIXED'>a") << true;
        QTest::newRow("drawing for narrow screens") << QByteArray("<div id=x class='g-artboard g-1' data-min-width=300 data-max-width=599>a") << true;
        QTest::newRow("drawing for wide screens") << QByteArray("<div id=x class=g-artboard data-min-width=1000>a") << true;
        // Near misses.
        QTest::newRow("drawing that fits") << QByteArray("<div id=x class=g-artboard data-min-width=510>a") << false;
        QTest::newRow("the only drawing") << QByteArray("<div id=x class=g-artboard>a") << false;
        QTest::newRow("far away, but in the flow") << QByteArray("<p id=x style='left:-9999px'>a") << false;
        QTest::newRow("a slide to the left") << QByteArray("<p id=x style='position:absolute;left:-1200px'>a") << false;
        QTest::newRow("per cent") << QByteArray("<p id=x style='position:absolute;left:-9999%'>a") << false;
        QTest::newRow("brought back") << QByteArray("<p id=x style='position:absolute;left:-9999px;left:0'>a") << false;
        QTest::newRow("no length") << QByteArray("<p id=x style='position:absolute;left:-'>a") << false;
        QTest::newRow("plain") << QByteArray("<p id=x class=hidden>a") << false;
        QTest::newRow("until found") << QByteArray("<p id=x hidden=until-found>a") << false;
        QTest::newRow("overridden") << QByteArray("<p id=x style='display:none;display:block'>a") << false;
        QTest::newRow("overflow hidden") << QByteArray("<p id=x style=overflow:hidden>a") << false;
        QTest::newRow("text-decoration none") << QByteArray("<p id=x style=text-decoration:none>a") << false;
        QTest::newRow("backface") << QByteArray("<p id=x style=backface-visibility:hidden>a") << false;
        QTest::newRow("type on another element") << QByteArray("<p id=x type=hidden>a") << false;
        QTest::newRow("open dialog") << QByteArray("<dialog id=x open>a</dialog>") << false;
        QTest::newRow("aria-hidden") << QByteArray("<p id=x aria-hidden=true>a") << false;
        QTest::newRow("no colon") << QByteArray("<p id=x style='display none;;'>a") << false;
    }
    void seesWhatMarkupHides()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, hidden);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        QCOMPARE(isHidden(*document, marked(*document)), hidden);
    }
    void latePiecesOfAStreamAreShown_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("late piece") << QByteArray("<div hidden id=S:1f>a") << false;
        QTest::newRow("another name") << QByteArray("<div hidden id=S:menu>a") << true;
        QTest::newRow("no number") << QByteArray("<div hidden id=S:>a") << true;
        QTest::newRow("another element") << QByteArray("<section hidden id=S:1>a") << true;
        QTest::newRow("hidden by style as well") << QByteArray("<div hidden id=S:1 style=display:none>a") << true;
    }
    void latePiecesOfAStreamAreShown()
    {
        QFETCH(QByteArray, html);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        QTEST(isHidden(*document, document->firstChild(document->body())), "hidden");
    }
    void knowsAriaHidden()
    {
        const auto document = parseHtml("<p aria-hidden=TRUE>a<p aria-hidden=false>b<p>c");
        QVERIFY(document.ok());
        const NodeId first = firstBelow(*document, 0, Tag::P);
        const NodeId second = document->nextSibling(first);
        QVERIFY(isAriaHidden(*document, first));
        QVERIFY(!isAriaHidden(*document, second));
        QVERIFY(!isAriaHidden(*document, document->nextSibling(second)));
        QVERIFY(!isHidden(*document, document->firstChild(first)));
    }
    void knowsWhatIsOnlyReadAloud_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("aloud");
        QTest::newRow("Bootstrap") << QByteArray("<p id=x class=sr-only>a") << true;
        QTest::newRow("among others") << QByteArray("<p id=x class='note  visually-hidden\tsmall'>a") << true;
        QTest::newRow("WordPress") << QByteArray("<p id=x class=screen-reader-text>a") << true;
        QTest::newRow("a part of a class") << QByteArray("<p id=x class=sr-only-focusable>a") << false;
        QTest::newRow("an id") << QByteArray("<p id=x><b id=sr-only>a") << false;
        QTest::newRow("hidden") << QByteArray("<p id=x hidden>a") << false;
    }
    void knowsWhatIsOnlyReadAloud()
    {
        QFETCH(QByteArray, html);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        QTEST(isForScreenReaders(*document, marked(*document)), "aloud");
    }
};

QTEST_APPLESS_MAIN(VisibilityTest)
#include "VisibilityTest.moc"
