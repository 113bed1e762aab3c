#include "core/html/Tag.h"

#include <QTest>

using namespace broadsheet;

class TagTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndTagsAgree()
    {
        int count = 0;
        for (int i = 1; i <= static_cast<int>(Tag::Wbr); ++i, ++count)
            QCOMPARE(tagNamed(nameOf(static_cast<Tag>(i))), static_cast<Tag>(i));
        QVERIFY(count > 100);
        QCOMPARE(tagNamed("blockquote"), Tag::Blockquote);
    }
    void otherNamesAreOther()
    {
        for (const char* name : {"", "P", "pp", "x-card", "foreignobject", "blink"})
            QCOMPARE(tagNamed(name), Tag::Other);
        QVERIFY(nameOf(Tag::Other).empty());
    }
    void knowsBlocksAndHeadings()
    {
        QVERIFY(isBlockLevel(Tag::P) && isBlockLevel(Tag::Br) && isBlockLevel(Tag::Td));
        QVERIFY(!isBlockLevel(Tag::Span) && !isBlockLevel(Tag::A) && !isBlockLevel(Tag::Other));
        QCOMPARE(headingLevel(Tag::H1), 1);
        QCOMPARE(headingLevel(Tag::H6), 6);
        QCOMPARE(headingLevel(Tag::Head), 0);
        QCOMPARE(headingLevel(Tag::Hr), 0);
    }
};

QTEST_APPLESS_MAIN(TagTest)
#include "TagTest.moc"
