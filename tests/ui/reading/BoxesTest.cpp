#include "PaneHarness.h"

#include <QClipboard>

using namespace broadsheet;

namespace {

QByteArray codeAndTables()
{
    QByteArray wide = "<table>"; // of data: one row alone would be a page's layout
    for (const char* cell : {"th", "td"}) {
        wide += "<tr>";
        for (int column = 0; column < 40; ++column)
            wide += QByteArray("<") + cell + ">column" + QByteArray::number(column) + "</" + cell + ">";
        wide += "</tr>";
    }
    wide += "</table>";
    return "<p>Words.</p><pre><code>int main()\n{\n\treturn  0;\n}</code></pre>" + wide + "<table><tr><td>a</td><td>b</td></tr></table>" + longStory(20);
}

/// Moves the pointer about a place, as a hand does. WebEngine loses what comes before a page's first frame.
void hover(Pane& pane, const QString& selector)
{
    static int step = 0;
    QTest::mouseMove(&pane.input(), pane.centreOf(selector) + QPoint(++step % 2, 0));
}

} // namespace

/// Code and tables that are wider than the column.
class BoxesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReachesWhatScrollsAndWhatCanBeCopied()
    {
        Pane pane;
        QVERIFY(pane.open(codeAndTables()));
        const QString stops = QStringLiteral("[...document.querySelectorAll('.story [tabindex=\"0\"]')].map((e) => e.nodeName + ':' + e.getAttribute('aria-label')).join(' ')");
        QTRY_COMPARE(pane.evaluate(stops).toString(), QStringLiteral("PRE:Code DIV:Table that scrolls sideways"));
        pane.evaluate(QStringLiteral("document.querySelector('.scrolls').focus()"));
        QTest::keyClick(&pane.input(), Qt::Key_Right);
        QTRY_VERIFY(pane.evaluate(QStringLiteral("document.querySelector('.scrolls').scrollLeft")).toInt() > 0);
        // A wider column needs no stop any more.
        pane.view.resize(4000, 600);
        Appearance wide;
        wide.columnWidthEm = 60;
        wide.fontSizePx = 10;
        pane.view.setAppearance(wide);
        pane.evaluate(QStringLiteral("document.querySelector('.scrolls table').remove()"));
        QTRY_COMPARE(pane.evaluate(stops).toString(), QStringLiteral("PRE:Code"));
    }

    void theKeyCopiesTheCodeThatHasTheKeyboard()
    {
        Pane pane;
        QVERIFY(pane.open(codeAndTables()));
        QSignalSpy copied(&pane.view, &ReadingView::codeCopied);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        pane.view.copySelection(); // the keyboard is nowhere near it
        pane.evaluate(QStringLiteral("document.querySelector('pre').focus()"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        pane.view.copySelection();
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("int main()\n{\n\treturn  0;\n}")); // to the last space
    }

    void theButtonCopiesAndGoesWithThePointer()
    {
        Pane pane;
        QVERIFY(pane.open(codeAndTables()));
        const QString buttons = QStringLiteral("document.querySelectorAll('.pane-copy').length");
        QSignalSpy copied(&pane.view, &ReadingView::codeCopied);
        QTRY_VERIFY((hover(pane, QStringLiteral("pre")), pane.evaluate(buttons).toInt() == 1));
        QTest::mouseClick(&pane.input(), Qt::LeftButton, {}, pane.centreOf(QStringLiteral(".pane-copy")));
        QTRY_COMPARE(copied.count(), 1);
        QTRY_VERIFY((hover(pane, QStringLiteral("p")), pane.evaluate(buttons).toInt() == 0));
        // It is no part of the story.
        QVERIFY(!pane.evaluate(QStringLiteral("document.querySelector('.story').textContent")).toString().contains(QStringLiteral("Copy")));
    }
};

BROADSHEET_PANE_TEST_MAIN(BoxesTest)
#include "BoxesTest.moc"
