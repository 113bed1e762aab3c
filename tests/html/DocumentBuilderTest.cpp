#include "core/html/DocumentBuilder.h"

#include <limits>
#include <string>

#include <QTest>

using namespace broadsheet;

class DocumentBuilderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closesWhatIsOpen()
    {
        DocumentBuilder builder;
        builder.open(Tag::Html, "html");
        builder.open(Tag::Body, "body");
        builder.text("a");
        QCOMPARE(builder.depth(), std::size_t(2));
        const Document document = builder.finish();
        QCOMPARE(document[0].end, NodeId(3));
        QCOMPARE(document[1].end, NodeId(3));
        QCOMPARE(document[2].end, NodeId(3));
        QCOMPARE(document[2].depth, std::uint16_t(2));
        QCOMPARE(document.parent(2), NodeId(1));
        QCOMPARE(document.parent(0), kNoNode);
    }
    void leavesAnElementOut()
    {
        DocumentBuilder builder;
        builder.open(Tag::Html, "html");               // 0
        builder.open(Tag::Body, "body");               // 1
        builder.open(Tag::Div, "div");                 // 2: goes
        builder.text("away");                          // 3
        builder.close();
        builder.open(Tag::P, "p");                     // 4 → 2
        builder.text("stays");                         // 5 → 3
        const Document whole = builder.finish();
        const Document rest = DocumentBuilder::without(whole, 2);
        QCOMPARE(rest.size(), NodeId(4));
        QCOMPARE(rest.body(), NodeId(1));
        QCOMPARE(rest[0].end, NodeId(4));
        QCOMPARE(rest[1].end, NodeId(4));
        QCOMPARE(rest[2].end, NodeId(4));
        QCOMPARE(rest.parent(3), NodeId(2));
        QCOMPARE(rest[3].text, std::string_view("stays"));
        // The last of its parent.
        const Document without = DocumentBuilder::without(whole, 4);
        QCOMPARE(without.nextSibling(2), kNoNode);
        QCOMPARE(without[1].end, NodeId(4));
    }
    void keepsCopiesAndStorageAlive()
    {
        Document document;
        auto storage = std::make_shared<const std::string>("kept");
        const std::weak_ptr<const std::string> watch = storage;
        {
            DocumentBuilder builder;
            builder.keepAlive(storage);
            builder.open(Tag::Html, builder.intern(std::string("ht") + "ml"));
            builder.text(*storage);
            storage.reset();
            QVERIFY(builder.intern("").empty());
            document = builder.finish();
        }
        QCOMPARE(document[0].text, std::string_view("html"));
        QCOMPARE(document[1].text, std::string_view("kept"));
        document = Document();
        QVERIFY(watch.expired());
    }
    void remembersTheFirstHeadAndBody()
    {
        DocumentBuilder builder;
        builder.open(Tag::Html, "html");
        builder.open(Tag::Head, "head");
        builder.close();
        builder.open(Tag::Body, "body");
        builder.open(Tag::Body, "body");
        const Document document = builder.finish();
        QCOMPARE(document.head(), NodeId(1));
        QCOMPARE(document.body(), NodeId(2));
    }
    void countersNeverOverflow()
    {
        constexpr auto kMost = std::numeric_limits<std::uint16_t>::max();
        DocumentBuilder builder;
        for (int i = 0; i < kMost + 10; ++i)
            builder.open(Tag::Div, "div");
        for (int i = 0; i < kMost + 10; ++i)
            builder.attribute("a", "b");
        const Document document = builder.finish();
        QCOMPARE(document[document.size() - 1].depth, kMost);
        QCOMPARE(document[document.size() - 1].attributeCount, kMost);
        QCOMPARE(document.attributes(document.size() - 1).size(), std::size_t(kMost));
    }
};

QTEST_APPLESS_MAIN(DocumentBuilderTest)
#include "DocumentBuilderTest.moc"
