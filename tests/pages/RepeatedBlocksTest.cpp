#include "core/html/Parser.h"
#include "core/pages/RepeatedBlocks.h"

#include <QTest>

using namespace broadsheet;

namespace {

Document treeOf(const QByteArray& body) { return Document(*parseHtml(("<html><body>" + body + "</body></html>").toStdString())); }

/// The text of the part, words parted by one space.
QByteArray textOfPart(const Document& tree, const Selection& part)
{
    QByteArray text;
    for (NodeId id = tree.body(); id < tree.size();) {
        if (part.excluded[id]) {
            id = tree[id].end;
            continue;
        }
        if (tree.isText(id))
            text += QByteArray(tree[id].text.data(), static_cast<qsizetype>(tree[id].text.size())) + ' ';
        if (tree.isElement(id) && tree.tag(id) == Tag::Img)
            text += "[picture] ";
        ++id;
    }
    return text.trimmed();
}

const QByteArray kFirst = "<figure><img src='https://a.example/lead.jpg'><figcaption>The ferry</figcaption></figure>"
    "<p>The ferry sailed again.</p><h2>At sea</h2><p>Yes.</p><p>It was calm all day.</p><p>Subscribe to our letters, they are free.</p>";

} // namespace

class RepeatedBlocksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstPageIsNewButForItsPager()
    {
        RepeatedBlocks repeated;
        const Document tree = treeOf(kFirst + "<p>1 2 3 Next</p>");
        const auto fresh = repeated.newPart(tree);
        QVERIFY(!textOfPart(tree, fresh.part).contains("Next"));
        QVERIFY(textOfPart(tree, fresh.part).endsWith("they are free."));
    }

    void whatIsRepeatedAtTheEdgesGoes()
    {
        RepeatedBlocks repeated;
        const Document first = treeOf(kFirst);
        (void)repeated.newPart(first);
        repeated.know("The  old ferry");
        const Document second = treeOf("<h2>The old ferry</h2><p>Page 2 of 3</p><figure><img src='https://a.example/lead.jpg'><figcaption>The ferry</figcaption></figure>"
            "<p>On the second day a storm came up.</p><p>Subscribe to our letters, they are free.</p><p>1 2 3</p>");
        const auto fresh = repeated.newPart(second);
        QCOMPARE(textOfPart(second, fresh.part), QByteArray("On the second day a storm came up."));
        QVERIFY(fresh.newBytes > 0 && fresh.newBytes < fresh.allBytes);
    }

    void aRefrainInTheMiddleStays()
    {
        RepeatedBlocks repeated;
        const Document first = treeOf(kFirst);
        (void)repeated.newPart(first);
        const Document second = treeOf("<p>Did it sail on?</p><p>Yes.</p><h2>At sea</h2><p>The storm was over.</p>");
        QCOMPARE(textOfPart(second, repeated.newPart(second).part), QByteArray("Did it sail on? Yes. At sea The storm was over."));
    }

    void aLongParagraphIsNotSaidTwice()
    {
        const QByteArray paragraph = "<p>" + QByteArray("This newspaper is paid for by its readers and by nobody else, wherever they are. ").repeated(2) + "</p>";
        RepeatedBlocks repeated;
        const Document first = treeOf("<p>One.</p>" + paragraph + "<p>Two.</p>");
        QVERIFY(textOfPart(first, repeated.newPart(first).part).contains("newspaper"));
        const Document second = treeOf("<p>Three.</p>" + paragraph + "<p>Four.</p>");
        QCOMPARE(textOfPart(second, repeated.newPart(second).part), QByteArray("Three. Four."));
    }

    void aPictureWithAnotherCaptionIsNew()
    {
        RepeatedBlocks repeated;
        const Document first = treeOf("<figure><img src='https://a.example/1.jpg'><figcaption>Before</figcaption></figure><p>One.</p>");
        (void)repeated.newPart(first);
        const Document second = treeOf("<figure><img src='https://a.example/1.jpg'><figcaption>After</figcaption></figure><p>Two.</p>");
        QCOMPARE(textOfPart(second, repeated.newPart(second).part), QByteArray("[picture] After Two."));
    }

    void theSamePageAgainSaysNothing()
    {
        RepeatedBlocks repeated;
        const Document tree = treeOf(kFirst);
        (void)repeated.newPart(tree);
        QCOMPARE(repeated.newPart(tree).newBytes, std::size_t(0));
        QCOMPARE(repeated.newPart(Document()).newBytes, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(RepeatedBlocksTest)
#include "RepeatedBlocksTest.moc"
