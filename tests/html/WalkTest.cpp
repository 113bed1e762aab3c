#include "core/html/Walk.h"

#include "core/html/Parser.h"

#include <vector>

#include <QTest>

using namespace broadsheet;

class WalkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto parsed = parseHtml("<body><div><p>a</p><p>b<i>c</i></p></div><div><span>d</span></div>");
        QVERIFY(parsed.ok());
        m_document = std::move(parsed).value();
    }
    void findsAbove()
    {
        const NodeId italic = firstBelow(m_document, 0, Tag::I);
        QCOMPARE(m_document.tag(closest(m_document, italic, Tag::P)), Tag::P);
        QCOMPARE(closest(m_document, italic, Tag::I), italic);
        QCOMPARE(closest(m_document, m_document.firstChild(italic), Tag::I), italic);
        QCOMPARE(closest(m_document, italic, Tag::Table), kNoNode);
    }
    void findsBelow()
    {
        const NodeId div = firstBelow(m_document, 0, Tag::Div);
        QCOMPARE(m_document.parent(div), m_document.body());
        QCOMPARE(firstBelow(m_document, div, Tag::Span), kNoNode); // in the next div
        QCOMPARE(firstBelow(m_document, div, Tag::Div), kNoNode);  // itself is not below
    }
    void findsTheSiblingBefore()
    {
        const NodeId div = firstBelow(m_document, 0, Tag::Div);
        const NodeId second = m_document.nextSibling(div);
        QCOMPARE(previousSibling(m_document, second), div);
        QCOMPARE(previousSibling(m_document, m_document.firstChild(div)), kNoNode);
        QCOMPARE(previousSibling(m_document, 0), kNoNode);
    }
    void findsWhatHoldsBoth()
    {
        const NodeId div = firstBelow(m_document, 0, Tag::Div);
        const NodeId italic = firstBelow(m_document, 0, Tag::I);
        const NodeId span = firstBelow(m_document, 0, Tag::Span);
        const NodeId first = m_document.firstChild(m_document.firstChild(div)); // the text "a"
        QCOMPARE(commonAncestor(m_document, first, italic), div);
        QCOMPARE(commonAncestor(m_document, italic, span), m_document.body());
        QCOMPARE(commonAncestor(m_document, span, italic), m_document.body());
        QCOMPARE(commonAncestor(m_document, div, italic), div);
        QCOMPARE(commonAncestor(m_document, first, first), m_document.parent(first));
    }
    void namesPlaces()
    {
        const NodeId italic = firstBelow(m_document, 0, Tag::I);
        QCOMPARE(pathOf(m_document, italic), std::string("html/body/div[1]/p[2]/i"));
        QCOMPARE(pathOf(m_document, m_document.firstChild(italic)), std::string("html/body/div[1]/p[2]/i/text()"));
        QCOMPARE(pathOf(m_document, 0), std::string("html"));
    }
    void walksAndSkips()
    {
        std::vector<NodeId> seen;
        walk(m_document, m_document.body(), [&](NodeId id) {
            seen.push_back(id);
            return m_document.tag(id) != Tag::P;
        });
        QCOMPARE(seen.size(), std::size_t(7)); // body, div, p, p, div, span, "d"
        QCOMPARE(seen.front(), m_document.body());
        int all = 0;
        walk(m_document, 0, [&](NodeId) { ++all; return true; });
        QCOMPARE(static_cast<NodeId>(all), m_document.size());
    }

private:
    Document m_document;
};

QTEST_APPLESS_MAIN(WalkTest)
#include "WalkTest.moc"
