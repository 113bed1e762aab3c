#include "tests/pipeline/SeedState.h"

namespace broadsheet::seed {
namespace {

std::string jsonText(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' || c == '\\' ? std::string("\\") + c : c == '\n' ? std::string("\\n") : std::string(1, c);
    return out + "\"";
}

std::string listed(const std::vector<std::string>& items)
{
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : ",") + item;
    return "[" + out + "]";
}

std::string joinedBy(const std::vector<std::string>& texts, const std::string& between)
{
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : between) + text;
    return out;
}

using Part = std::string (*)(const Story&);

std::string relatedList(Part part)
{
    std::vector<std::string> items;
    for (const Story& story : relatedStories())
        items.push_back(part(story));
    return listed(items);
}

std::string htmlBody(const Story& s) { return "<p>" + joinedBy(s.paragraphs, "</p><p>") + "</p>"; }

/// A story as a page builder's property: the body is HTML.
std::string asHtml(const Story& s)
{
    return "{\"id\":17,\"headline\":" + jsonText(s.title) + ",\"url\":" + jsonText(s.address) + ",\"source\":{\"name\":" + jsonText(s.source) + "},\"publishedAt\":" + jsonText(s.age)
        + ",\"bodyHtml\":" + jsonText(htmlBody(s)) + "}";
}

/// The same as an editor's typed blocks.
std::string asBlocks(const Story& s)
{
    std::vector<std::string> blocks;
    for (const std::string& paragraph : s.paragraphs)
        blocks.push_back("{\"type\":\"paragraph\",\"children\":[{\"text\":" + jsonText(paragraph) + "}]}");
    return "{\"title\":" + jsonText(s.title) + ",\"slug\":" + jsonText(s.address.substr(s.address.rfind('/') + 1)) + ",\"publisher\":" + jsonText(s.source) + ",\"age\":" + jsonText(s.age)
        + ",\"content\":" + listed(blocks) + "}";
}

/// The same for search engines: plain text.
std::string asJsonLd(const Story& s)
{
    return "{\"@type\":\"NewsArticle\",\"headline\":" + jsonText(s.title) + ",\"url\":" + jsonText("https://digest.example" + s.address) + ",\"publisher\":{\"@type\":\"Organization\",\"name\":"
        + jsonText(s.source) + "},\"datePublished\":" + jsonText(s.age) + ",\"articleBody\":" + jsonText(joinedBy(s.paragraphs, "\n\n")) + "}";
}

/// What surrounds the stories in a state: words of the interface, comments, menus, settings.
std::string around(const std::string& stories)
{
    return "{\"i18n\":{\"title\":\"Cookie settings of the digest\",\"body\":\"We use cookies so that you can stay signed in and so that we know how many people read the digest. You can "
           "change this at any time in the settings of your account or of your browser.\",\"url\":\"/cookies\",\"date\":\"2025-09-01\"},\"menu\":[{\"title\":\"World news\",\"url\":\"/world\"},"
           "{\"title\":\"All sport\",\"url\":\"/sport\"}],\"app\":{\"title\":\"Get the app\",\"text\":" + jsonText(furniture().front()) + "},\"comments\":[{\"title\":\"A comment on the ferry\","
           "\"url\":\"/comment/1\",\"date\":\"2025-09-09\",\"body\":\"I was on board that morning, and the band was so loud that my dog jumped over the rail and had to be fished out by two sailors "
           "with a boat hook and a net.\"}],\"page\":" + stories + "}";
}

std::string shell(const std::string& scripts)
{
    return "<html lang=en><head><title>" + mainStory().title + " | Harbour Digest</title></head><body><div id=app></div><noscript>Please enable JavaScript to use this application.</noscript>"
        + scripts + "</body></html>";
}

std::string stateInJson()
{
    return shell("<script id=__DATA__ type='application/json'>" + around("{\"related\":" + relatedList(asHtml) + ",\"story\":" + asHtml(mainStory()) + "}") + "</script>");
}

std::string stateInGlobal()
{
    return shell("<script>window.__STATE__ = " + around("{story:" + asBlocks(mainStory()) + ",'related':" + relatedList(asBlocks) + ",empty:undefined,ready:!0}") + ";start();</script>");
}

std::string stateInQuotes()
{
    return shell("<script>window.__STATE__=JSON.parse(" + jsonText(around("{\"story\":" + asHtml(mainStory()) + ",\"related\":" + relatedList(asHtml) + "}")) + ");</script>");
}

std::string stateInRows()
{
    const std::string row = "0:" + around("{\"story\":" + asHtml(mainStory()) + ",\"related\":" + relatedList(asHtml) + "}") + "\n";
    const std::size_t half = row.size() / 2;
    return shell("<script>self.__next_f.push([1," + jsonText(row.substr(0, half)) + "])</script><script>self.__next_f.push([1," + jsonText(row.substr(half)) + "])</script>");
}

std::string jsonLdOnly()
{
    return shell("<script type='application/ld+json'>" + asJsonLd(mainStory()) + "</script><script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":"
        + relatedList([](const Story& s) { return "{\"@type\":\"ListItem\",\"item\":" + asJsonLd(s) + "}"; }) + "}</script>");
}

} // namespace

const std::vector<Markup>& dataMarkups()
{
    static const std::vector<Markup> all{{"state in a script of JSON", stateInJson}, {"state in a global name", stateInGlobal}, {"state as a quoted text", stateInQuotes},
        {"state in a stream of rows", stateInRows}, {"JSON-LD only", jsonLdOnly}};
    return all;
}

} // namespace broadsheet::seed
