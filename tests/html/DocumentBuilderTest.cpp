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
