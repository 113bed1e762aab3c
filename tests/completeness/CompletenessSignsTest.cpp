#include "core/completeness/CompletenessSigns.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace broadsheet;

namespace {

/// A story of 600 words that ends like one, on a page that declares nothing.
CompletenessFacts ordinary()
{
    CompletenessFacts facts;
    facts.words = 600;
    facts.end = EndKind::Paragraph;
    facts.lastLines = {"The work had cost less than planned.", "The mayor cut the ribbon and went home to her garden in the evening sun."};
    facts.after = {{"Subscribe to our newsletter", false}, {"More from this section", true}};
    return facts;
}

QSet<QString> signsOf(const CompletenessFacts& facts)
{
    QSet<QString> ids;
    for (const CompletenessSign& sign : completenessSigns())
        if (sign.find(facts))
            ids.insert(QString::fromLatin1(sign.id.data(), static_cast<qsizetype>(sign.id.size())));
    return ids;
}

using Change = std::function<void(CompletenessFacts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class CompletenessSignsTest final : public QObject {
    Q_OBJECT
    static void row(const char* name, const Change& change, const QStringList& ids) { QTest::newRow(name) << change << QSet<QString>(ids.begin(), ids.end()); }

private Q_SLOTS:
    void idsAreUnique()
    {
        QSet<std::string> ids;
        for (const CompletenessSign& sign : completenessSigns()) {
            QVERIFY(!ids.contains(std::string(sign.id)));
            QVERIFY(sign.weight > 0);
            ids.insert(std::string(sign.id));
        }
    }

    void signs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QSet<QString>>("ids");
        const QString cut = QStringLiteral("cut-off");
        const QString open = QStringLiteral("mid-sentence");
        const std::string line = "The mayor, who had cut the ribbon that morning, told the crowd that the bridge";
        row("nothing", [](auto&) {}, {});
        row("a declared count that is met", [](auto& f) { f.declaredWords = 640; }, {QStringLiteral("declared-words")});
        row("a declared teaser that is met", [](auto& f) { f.declaredWords = f.words = 130; }, {});
        row("less than half of it", [](auto& f) { f.declaredWords = 1300; }, {QStringLiteral("half-of-words")});
        row("a live blog's count is yesterday's", [](auto& f) { f.declaredWords = 1300; f.isLiveBlog = true; }, {});
        row("less than a quarter", [](auto& f) { f.declaredWords = 3000; }, {QStringLiteral("half-of-words"), QStringLiteral("quarter-of-words")});
        row("a count that is a summary's", [](auto& f) { f.declaredWords = 30; }, {});
        row("declared free", [](auto& f) { f.access = Access::Free; }, {QStringLiteral("free-and-ends")});
        row("free, but it breaks off", [line](auto& f) { f.access = Access::Free; f.lastLines.back() = line; }, {open});
        row("free, but no longer than a teaser", [](auto& f) { f.access = Access::Free; f.words = 100; }, {QStringLiteral("teaser-long")});
        row("not free", [](auto& f) { f.access = Access::Paid; }, {QStringLiteral("not-free")});
        row("not free, and its paid part is here", [](auto& f) { f.access = Access::Paid; f.paidWords = 400; }, {QStringLiteral("not-free"), QStringLiteral("paid-part-here")});
        row("not free, and its paid part is not", [](auto& f) { f.access = Access::Paid; f.paidWords = 0; }, {QStringLiteral("not-free"), QStringLiteral("paid-part-missing")});
        row("locked", [](auto& f) { f.tier = Access::Paid; }, {QStringLiteral("locked-tier")});
        row("metered says nothing", [](auto& f) { f.tier = Access::Metered; }, {});
        row("a wall behind the end", [](auto& f) { f.after = {{"Already a subscriber? Log in", false}}; }, {QStringLiteral("wall")});
        row("a wall taken for the last line", [](auto& f) { f.lastLines.emplace_back("Subscribe to continue reading."); }, {QStringLiteral("wall")});
        row("an element called a wall", [](auto& f) { f.paywallBeside = true; }, {QStringLiteral("paywall-element")});
        row("read on, in the story", [](auto& f) { f.lastLines.emplace_back("Continue reading"); }, {QStringLiteral("read-on-in-story")});
        row("read on, a link behind it", [](auto& f) { f.after = {{"Continue reading", true}}; }, {QStringLiteral("read-on-link")});
        row("read more heads a list of other stories", [](auto& f) { f.after = {{"Read more", false}, {"Another story", true}}; }, {});
        row("an ellipsis", [line](auto& f) { f.lastLines.back() = line + " was…"; }, {cut});
        row("an ellipsis in brackets", [line](auto& f) { f.lastLines.back() = line + " [...]"; }, {cut});
        row("a quotation that trails off", [line](auto& f) { f.lastLines.back() = line + ", she said, was “what it always was…”"; }, {});
        row("in mid-sentence", [line](auto& f) { f.lastLines.back() = line; }, {open});
        row("a signature", [](auto& f) { f.lastLines.emplace_back("Ada Moor"); }, {});
        row("a list has no full stops", [line](auto& f) { f.lastLines.back() = line; f.end = EndKind::Item; }, {});
        row("a quotation has none either", [line](auto& f) { f.lastLines.back() = line; f.end = EndKind::Quotation; }, {});
        row("a live blog ends anywhere", [line](auto& f) { f.lastLines.back() = line; f.isLiveBlog = true; }, {});
        row("short", [](auto& f) { f.words = 80; }, {QStringLiteral("teaser-long")});
        row("pages are missing", [](auto& f) { f.pages.found = 5; }, {QStringLiteral("pages-missing")});
        row("begins at page 2", [](auto& f) { f.pages.number = 2; f.pages.found = 2; }, {QStringLiteral("pages-missing")});
        row("all pages are here", [](auto& f) { f.pages.found = f.pages.joined = 5; }, {});
    }
    void signs()
    {
        QFETCH(Change, change);
        CompletenessFacts facts = ordinary();
        change(facts);
        QTEST(signsOf(facts), "ids");
    }
};

QTEST_GUILESS_MAIN(CompletenessSignsTest)
#include "CompletenessSignsTest.moc"
