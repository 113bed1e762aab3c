#include "core/story/Separators.h"

#include "tests/story/SelectedNames.h"

using namespace broadsheet;

namespace {

/// The named elements and the texts that are wanted beside the kept blocks.
QByteArray separatorsOf(const MeasuredPage& made, std::initializer_list<const char*> kept)
{
    NodeMask wanted(made.document.size());
    addSeparators(made.document, made.page, keptBlocks(made, kept), wanted);
    Selection selection;
    selection.roots = {0};
    selection.excluded = NodeMask(made.document.size());
    for (NodeId id = 0; id < made.document.size(); ++id)
        selection.excluded.set(id, !wanted[id]);
    return selectedNames(made.document, selection);
}

} // namespace

class SeparatorsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsSeparators_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("separator");
        const auto row = [](const char* line, bool separator) { QTest::newRow(line) << QByteArray(line) << separator; };
        row("* * *", true);
        row("***", true);
        row("*", true);
        row("⁂", true);
        row("❦", true);
        row("#", true);
        row("———", true);
        row("• • •", true);
        row("-*-", true);
        // Near misses.
        row("", false);
        row(" ", false);
        row("•", false);
        row("—", false);
        row("…", false);
        row("* see below", false);
        row("| |", false);
        row("★★★★☆", false);
    }
    void tellsSeparators()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, separator);
        QCOMPARE(isSeparator({line.constData(), static_cast<std::size_t>(line.size())}), separator);
    }
    void aDrawingOfSignsIsNone() { QVERIFY(!isSeparator(std::string(200, '*'))); }

    void staysBetweenKeptBlocks()
    {
        const MeasuredPage made("<main n=m><p n=a>One.</p><p n=s>* <b n=b>*</b> *</p><p n=c>Two.</p></main>");
        QCOMPARE(separatorsOf(made, {"a", "c"}), QByteArray("m s * b * *"));
    }
    void staysAsALineAmongBreaks()
    {
        const MeasuredPage made("<p n=p>One.<br>⁂<br>Two.</p>");
        NodeMask wanted(made.document.size());
        addSeparators(made.document, made.page, {true, true}, wanted);
        int texts = 0;
        for (NodeId id = 0; id < made.document.size(); ++id)
            texts += wanted[id] && made.document.isText(id) ? 1 : 0;
        QCOMPARE(texts, 1);
    }
    void goesBesideADroppedBlock()
    {
        const MeasuredPage made("<p n=a>One.</p><p>* * *</p><p n=ad>Advert</p><p>***</p><p n=c>Two.</p>");
        QCOMPARE(separatorsOf(made, {"a", "c"}), QByteArray());
    }
    void goesAtTheEnd()
    {
        const MeasuredPage made("<p n=a>One.</p><p n=c>Two.</p><p>* * *</p>");
        QCOMPARE(separatorsOf(made, {"a", "c"}), QByteArray());
    }
    void goesWhereItIsHidden()
    {
        const MeasuredPage made("<p n=a>One.</p><p hidden>* * *</p><p n=c>Two.</p>");
        QCOMPARE(separatorsOf(made, {"a", "c"}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(SeparatorsTest)
#include "SeparatorsTest.moc"
