#include "core/html/Parser.h"
#include "core/html/TextLabel.h"
#include "core/html/Walk.h"

#include <QTest>

using namespace broadsheet;

class TextLabelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsLabelsFromTools_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("isLabel");
        QTest::newRow("in a heading") << QByteArray("<h3><button>Is it far?</button></h3>") << true;
        QTest::newRow("folds a text away") << QByteArray("<button aria-expanded=false>Is it far?</button>") << true;
        QTest::newRow("names what it folds") << QByteArray("<button aria-controls=a1>Is it far?</button>") << true;
        QTest::newRow("a tool") << QByteArray("<p><button>Share</button></p>") << false;
    }
    void tellsLabelsFromTools()
    {
        QFETCH(QByteArray, html);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        const NodeId button = firstBelow(*document, document->body(), Tag::Button);
        QVERIFY(button != kNoNode);
        QTEST(isTextLabel(*document, button), "isLabel");
        QVERIFY(!isTextLabel(*document, document->body()));
    }
};

QTEST_GUILESS_MAIN(TextLabelTest)
#include "TextLabelTest.moc"
