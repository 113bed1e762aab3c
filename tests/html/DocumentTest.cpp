#include "core/html/DocumentBuilder.h"

#include <QTest>

using namespace broadsheet;

class DocumentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAboutItsNodes()
    {
        DocumentBuilder builder;
        builder.open(Tag::Html, "html");                  // 0
        builder.open(Tag::Body, "body");                  // 1
        const NodeId link = builder.open(Tag::A, "a");    // 2
        builder.attribute("href", "/x");
        builder.attribute("download", "");
        builder.text("words");                            // 3
        builder.close();
        builder.open(Tag::P, "p");                        // 4
        const Document document = builder.finish();

        QCOMPARE(document.size(), NodeId(5));
        QCOMPARE(document.body(), NodeId(1));
        QCOMPARE(document.head(), kNoNode);
        QCOMPARE(document.attribute(link, "href"), std::string_view("/x"));
        QVERIFY(document.hasAttribute(link, "download"));
        QVERIFY(!document.hasAttribute(link, "hre"));
        QVERIFY(document.attribute(link, "absent").empty());
        QVERIFY(document.isText(3) && document.isElement(2));
        QCOMPARE(document.firstChild(1), link);
        QCOMPARE(document.nextSibling(link), NodeId(4));
        QCOMPARE(document.nextSibling(4), kNoNode);
        QCOMPARE(document.firstChild(4), kNoNode);
        QCOMPARE(document.firstChild(3), kNoNode);
        QVERIFY(document.contains(1, 3) && document.contains(3, 3) && !document.contains(link, 4));
    }
    void startsEmpty()
    {
        const Document document;
        QVERIFY(document.isEmpty());
        QCOMPARE(document.body(), kNoNode);
        QCOMPARE(document.head(), kNoNode);
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
