#include "core/state/HiddenMarkup.h"

#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

namespace {

const std::string kParagraph = "The old bridge over the river opened to traffic on Monday after two years of repairs, and hundreds of people came to cross it on foot before noon, "
                               "when the first bus was let over it with flags on its roof and a band behind it.";
const std::string kStory = "<h2>At noon</h2><p>" + kParagraph + "</p><p>" + kParagraph + "</p>";

std::optional<CarriedStory> hiddenIn(const std::string& html)
{
    const auto document = parseHtml("<!doctype html><body>" + html);
    if (!document)
        qFatal("the test's page cannot be parsed");
    return state::storyInHiddenMarkup(*document, QStringLiteral("Title"));
}

std::string escapedMarkup(std::string html)
{
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at))
        html.replace(at, 1, "&lt;");
    return html;
}

} // namespace

class HiddenMarkupTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoryIsFound_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const std::string& html) { QTest::newRow(name) << QByteArray::fromStdString(html); };
        row("template", "<div><template>" + kStory + "</template></div>");
        row("textarea", "<textarea hidden>" + escapedMarkup(kStory) + "</textarea>");
    }
    void aStoryIsFound()
    {
        QFETCH(QByteArray, html);
        const auto story = hiddenIn(html.toStdString());
        QVERIFY(story.has_value());
        QVERIFY(story->words > 80);
        QVERIFY(story->from == StoryOrigin::Template);
        QVERIFY(story->body.find("<h2>At noon</h2>") != std::string::npos);
    }
    void othersAreLeft_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const std::string& html) { QTest::newRow(name) << QByteArray::fromStdString(html); };
        row("place holders", "<template><p>{{title}}</p>" + kStory + "</template>");
        row("a short notice", "<template><p>" + kParagraph + "</p></template>");
        row("a hidden dialog", "<div hidden id=dialog>" + kStory + "</div>");
        row("what somebody wrote", "<textarea>" + kParagraph + " " + kParagraph + "</textarea>");
        row("nothing", "<template></template><textarea></textarea>");
    }
    void othersAreLeft()
    {
        QFETCH(QByteArray, html);
        QVERIFY(!hiddenIn(html.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(HiddenMarkupTest)
#include "HiddenMarkupTest.moc"
