#include "core/story/HiddenText.h"

#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

/// The texts that are left of a page of which every block is kept.
QByteArray leftOf(const std::string& html)
{
    const MeasuredPage made(html);
    const std::vector<bool> kept(made.page.text.blocks.size(), true);
    NodeMask wanted(made.document.size());
    for (NodeId id = 0; id < made.document.size(); ++id)
        wanted.set(id);
    dropHiddenParts(made.document, made.page, kept, wanted);
    QByteArray texts;
    for (NodeId id = 0; id < made.document.size(); ++id)
        if (wanted[id] && made.document.isText(id))
            if (const std::string text = collapseSpace(made.document[id].text); !text.empty())
                texts += (texts.isEmpty() ? "" : "|") + QByteArray::fromStdString(text);
    return texts;
}

/// The blocks, by their names, that are left of those that a model is sure of.
bool keeps(const std::string& html, const char* name, bool foldsAreContent = false)
{
    const MeasuredPage made(html);
    std::vector<bool> kept(made.page.text.blocks.size(), true);
    const std::vector<float> scores(kept.size(), 0.9F);
    dropHidden(made.document, made.page, scores, foldsAreContent, kept);
    return kept[made.block(name)];
}

const std::string kStory = "<p>" + sentence(100) + "</p>";
const QByteArray kKept = "|" + QByteArray::fromStdString(sentence(100));

} // namespace

class HiddenTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsOfLinesThatNoOneSeesGo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("what a link does") << QByteArray("<p>Ask <a>the harbour<span class=sr-only> (opens in a new window)</span></a> first.") << QByteArray("Ask|the harbour|first.");
        QTest::newRow("at the beginning") << QByteArray("<p><span class='screen-reader-text'>Note:</span> The ferry is late.") << QByteArray("The ferry is late.");
        QTest::newRow("hidden by a style") << QByteArray("<p>The ferry <span style=display:none>copied from elsewhere</span>is late.") << QByteArray("The ferry|is late.");
        QTest::newRow("hidden in an element") << QByteArray("<p>The ferry <span hidden>copied <b>from</b> elsewhere</span>is late.") << QByteArray("The ferry|is late.");
        // Near misses.
        QTest::newRow("nothing else in the line") << QByteArray("<p><i class=tick></i><span class=sr-only>Yes</span>") << QByteArray("Yes");
        QTest::newRow("seen, but not read aloud") << QByteArray("<p>The ferry <span aria-hidden=true>is late</span>.") << QByteArray("The ferry|is late|.");
        QTest::newRow("a formula beside what is drawn of it") << QByteArray("<p>Its time is <span class=sr-only><math><mi>T</mi></math></span> at rest.") << QByteArray("Its time is|T|at rest.");
        QTest::newRow("another block inside") << QByteArray("<div>The ferry <span class=sr-only>is late <div>again</div></span></div>") << QByteArray("The ferry|is late|again");
    }
    void partsOfLinesThatNoOneSeesGo()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, left);
        QCOMPARE(leftOf(line.toStdString() + kStory), left + kKept);
    }
    void aLongRestThatAScriptUnfoldsStays()
    {
        const std::string opening = "<p>" + sentence(40);
        QVERIFY(leftOf(opening + "<span style=display:none> " + sentence(30, "rest") + "</span></p>").contains("rest"));
        QVERIFY(!leftOf(opening + "<span style=display:none> " + sentence(6, "rest") + "</span></p>").contains("rest"));
    }
    void whatIsOnlyReadAloudGoes()
    {
        QVERIFY(!keeps(kStory + "<h2 class=visually-hidden n=label>Filter controls</h2>" + kStory, "label"));
        QVERIFY(!keeps(kStory + "<div class=sr-only><p n=inside>" + sentence(80, "x") + "</p></div>", "inside"));
        QVERIFY(!keeps(kStory + "<h2 class=visually-hidden n=label>Filter controls</h2>", "label", true));
    }
    void whatIsOnlyReadAloudStaysWhereItIsAll()
    {
        QVERIFY(keeps("<p class=sr-only n=all>" + sentence(30) + "</p>", "all"));
        QVERIFY(keeps(kStory + "<table><tr><td>Parking<td><div class=sr-only n=cell>No</div></table>", "cell"));
    }
};

QTEST_APPLESS_MAIN(HiddenTextTest)
#include "HiddenTextTest.moc"
