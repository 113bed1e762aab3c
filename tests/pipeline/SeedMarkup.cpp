#include "tests/pipeline/SeedMarkup.h"

namespace broadsheet::seed {
namespace {

const std::string kApp = "Carry the Harbour Digest with you. Get the app";
const std::string kNoComments = "No comments yet, be the first to write one";

std::string joined(const std::vector<std::string>& texts, const std::string& before, const std::string& after)
{
    std::string out;
    for (const std::string& text : texts)
        out += before + text + after;
    return out;
}

std::string head() { return "<html lang=en><head><title>" + mainStory().title + " | Harbour Digest</title></head>"; }

using Part = std::string (*)(const Story&);

std::string relatedWith(Part part)
{
    std::string out;
    for (const Story& story : relatedStories())
        out += part(story);
    return out;
}

std::string cardSemantic(const Story& s)
{
    return "<article class=related-card><h3><a href='" + s.address + "'>" + s.title + "</a></h3><p class=meta><span class=source>" + s.source + "</span> <time>" + s.age
        + "</time></p><div class=body>" + joined(s.paragraphs, "<p>", "</p>") + "</div></article>";
}
std::string cardDivs(const Story& s)
{
    return "<div class=item><div class=headline><a href='" + s.address + "'>" + s.title + "</a></div><div class=info><span>" + s.source + "</span><span>" + s.age + "</span></div><div class=full>"
        + joined(s.paragraphs, "<p>", "</p>") + "</div></div>";
}
std::string cardHashed(const Story& s)
{
    return "<article class=x9q2><a class=k3z href='" + s.address + "'>" + s.title + "</a><div class=p0v><span>" + s.source + "</span><span>" + s.age + "</span></div><div class=w7t>"
        + joined(s.paragraphs, "<p>", "</p>") + "</div></article>";
}
std::string cardCells(const Story& s)
{
    return "<table><tr><td><b><a href='" + s.address + "'>" + s.title + "</a></b></td></tr><tr><td>" + s.source + "</td><td>" + s.age + "</td></tr><tr><td>"
        + joined(s.paragraphs, "", "<br><br>") + "</td></tr></table>";
}

std::string titled(const Story& s) { return "<h1>" + s.title + "</h1><p class=meta><span class=source>" + s.source + "</span> <time>" + s.age + "</time></p>"; }
std::string bodyOf(const Story& s) { return joined(s.paragraphs, "<p>", "</p>"); }
std::string relatedSection() { return "<section class=related><h2>Related stories</h2>" + relatedWith(cardSemantic) + "</section>"; }
std::string top() { return "<body><header class=top><a href='/'>Harbour Digest</a><nav><a href='/world'>World</a> <a href='/sport'>Sport</a></nav></header>"; }
std::string bottom()
{
    return "<section class=comments><h2>Comments</h2><p>" + kNoComments + "</p></section><aside class=promo><p>" + kApp
        + "</p></aside><footer><a href='/privacy'>Privacy policy</a> <a href='/terms'>Terms of use</a></footer></body></html>";
}

std::string semantic() { return head() + top() + "<main><article>" + titled(mainStory()) + bodyOf(mainStory()) + "</article>" + relatedSection() + "</main>" + bottom(); }

std::string plainDivs()
{
    return head() + "<body><div class=top><a href='/'>Harbour Digest</a></div><div class=story><div class=title><h1>" + mainStory().title + "</h1></div><div class=info><span>"
        + mainStory().source + "</span><span>" + mainStory().age + "</span></div><div class=text>" + bodyOf(mainStory()) + "</div></div><div class=more><div class=label>Related stories</div>"
        + relatedWith(cardDivs) + "</div><div class=comments>" + kNoComments + "</div><div class=app>" + kApp + "</div></body></html>";
}

std::string hashedFlat()
{
    return head() + "<body class=a1b><div class=c2d><article class=x9q0><h1 class=k3z>" + mainStory().title + "</h1><div class=p0v><span>" + mainStory().source + "</span><span>"
        + mainStory().age + "</span></div><div class=w7t>" + bodyOf(mainStory()) + "</div></article><h2 class=r5s>Related stories</h2>" + relatedWith(cardHashed) + "<div class=q8e>"
        + kNoComments + "</div><div class=m4n>" + kApp + "</div></div></body></html>";
}

std::string relatedBefore() { return head() + top() + relatedSection() + "<main><article>" + titled(mainStory()) + bodyOf(mainStory()) + "</article></main>" + bottom(); }

std::string relatedInside() { return head() + top() + "<main><article>" + titled(mainStory()) + bodyOf(mainStory()) + relatedSection() + "</article></main>" + bottom(); }

/// Every sentence in a paragraph of its own.
std::string manyParagraphs()
{
    std::string html = relatedInside();
    for (std::size_t at = html.find(". "); at != std::string::npos; at = html.find(". ", at + 8))
        if (html.find("</p>", at) < html.find("<p>", at))
            html.replace(at, 2, ".</p><p>");
    return html;
}

std::string breaksInCells()
{
    return head() + "<body><table><tr><td><a href='/'>Harbour Digest</a></td></tr><tr><td><h1>" + mainStory().title + "</h1></td></tr><tr><td>" + mainStory().source + "</td><td>"
        + mainStory().age + "</td></tr><tr><td>" + joined(mainStory().paragraphs, "", "<br><br>") + "</td></tr></table><h2>Related stories</h2>" + relatedWith(cardCells)
        + "<table><tr><td>" + kNoComments + "</td></tr><tr><td>" + kApp + "</td></tr></table></body></html>";
}

std::string articleInArticle()
{
    return head() + top() + "<article class=page><article class=story>" + titled(mainStory()) + bodyOf(mainStory()) + "</article><div class=related><h2>Related stories</h2>"
        + relatedWith(cardSemantic) + "</div></article>" + bottom();
}

/// The stories' articles stand in the main story's article, side by side with its paragraphs.
std::string articlesInTheArticle()
{
    return head() + top() + "<main><article>" + titled(mainStory()) + bodyOf(mainStory()) + "<h2>Related stories</h2>" + relatedWith(cardSemantic) + "</article></main>" + bottom();
}

std::string cardFolded(const Story& s)
{
    return "<li class=card><h3><a href='" + s.address + "'>" + s.title + "</a></h3><div><span>" + s.source + "</span> <span>" + s.age + "</span></div><details><summary>Read it here</summary>"
        + joined(s.paragraphs, "<p>", "</p>") + "</details></li>";
}

/// Bodies behind a button that the reader has not pressed.
std::string foldedAway()
{
    return head() + top() + "<main><article>" + titled(mainStory()) + bodyOf(mainStory()) + "</article><section><h2>Related stories</h2><ul>" + relatedWith(cardFolded) + "</ul></section></main>" + bottom();
}

std::string cardTerms(const Story& s)
{
    return "<div class=n7><dt><a href='" + s.address + "'>" + s.title + "</a></dt><dd class=n8><em>" + s.source + "</em> <em>" + s.age + "</em></dd><dd class=n9>" + joined(s.paragraphs, "<p>", "</p>") + "</dd></div>";
}

/// A list of terms whose classes say nothing.
std::string listOfTerms()
{
    return head() + "<body><div class=n1><div class=n2><h1>" + mainStory().title + "</h1><div class=n3><em>" + mainStory().source + "</em> <em>" + mainStory().age + "</em></div>" + bodyOf(mainStory())
        + "</div><h3 class=n4>Related stories</h3><dl class=n5>" + relatedWith(cardTerms) + "</dl><div class=n6><p>" + kNoComments + "</p></div><div class=n0><p>" + kApp + "</p></div></div></body></html>";
}

std::string cardWrapped(const Story& s)
{
    return "<div class=slot><div class=pad><div class=unit><div class=kind><a href='/category/harbour'>Harbour</a></div><h4><a href='" + s.address + "'>" + s.title + "</a></h4><p><span>" + s.source
        + "</span> <span>" + s.age + "</span></p><div>" + joined(s.paragraphs, "<p>", "</p>") + "</div></div></div></div>";
}

/// Every card in wrappers of its own, with a link to its section, in an aside before the story.
std::string wrappedInAnAside()
{
    return head() + top() + "<aside class=rail><h2>More stories</h2>" + relatedWith(cardWrapped) + "</aside><main><article>" + titled(mainStory()) + bodyOf(mainStory()) + "</article></main>" + bottom();
}

/// One card above the story, two below.
std::string relatedAround()
{
    const std::vector<Story>& stories = relatedStories();
    return head() + top() + "<main><div class=before><h2>Read next</h2>" + cardDivs(stories[0]) + "</div><article>" + titled(mainStory()) + bodyOf(mainStory())
        + "</article><div class=after><h2>Related stories</h2>" + cardDivs(stories[1]) + cardDivs(stories[2]) + "</div></main>" + bottom();
}

} // namespace

std::vector<std::string> furniture() { return {kApp, kNoComments, "Privacy policy", "Terms of use"}; }

const std::vector<Markup>& markups()
{
    static const std::vector<Markup> all{{"semantic", semantic}, {"plain divs", plainDivs}, {"hashed flat", hashedFlat}, {"related before the story", relatedBefore},
        {"related inside the article", relatedInside}, {"many paragraphs", manyParagraphs}, {"breaks in table cells", breaksInCells}, {"article in article", articleInArticle},
        {"articles in the article", articlesInTheArticle}, {"folded away", foldedAway}, {"list of terms", listOfTerms},
        {"wrapped in an aside", wrappedInAnAside}, {"related around the story", relatedAround}};
    return all;
}

const Story& mainStory()
{
    static const Story story{"Ferry to the outer islands sails again after two winters", "Tidewater Post", "5 days ago", "/article/ferry-sails-again",
        {"The ferry to the outer islands left the old quay on Tuesday morning for the first time in two winters, with every seat taken and a brass band on the upper deck.",
         "\"We had almost forgotten the sound of that horn,\" said Marta Lindqvist, who keeps the only shop on the smallest of the islands and had crossed over to be on board.",
         "The ship was taken out of service after inspectors found cracks in its hull. Repairs took longer than planned because the yard had to wait for steel from abroad.",
         "For two years the islanders relied on fishing boats and, when the ice allowed it, on a helicopter that the county paid for by the hour.",
         "The county council said that the crossing would run three times a day until October, and that fares would stay as they were before the repairs.",
         "Schools on the mainland, which had let island children stay with host families, expect most of them to travel home each evening from next week on."}};
    return story;
}

const std::vector<Story>& relatedStories()
{
    static const std::vector<Story> stories{
        {"Harbour wall will grow by a metre before the autumn storms", "Coast Courier", "2 days ago", "/article/harbour-wall-grows",
            {"Builders began on Monday to raise the harbour wall by one metre, a job that the town has put off since the flood of eleven years ago filled cellars along the front.",
             "Engineers expect to finish before the first autumn storms. They will work by night so that fishermen can land their catch, the harbour master told a meeting of residents.",
             "The new crest is made of granite from a quarry nearby, cut so that the path along the top stays open to walkers. Benches that were taken away will come back in spring."}},
        {"Keeper of the last manned lighthouse retires at seventy", "North Shore Herald", "3 days ago", "/article/lighthouse-keeper-retires",
            {"Anselm Brandt climbed the hundred and twelve steps for the last time on Friday. He had kept the light for forty years and never, he says, missed a single night.",
             "The lamp itself has run by clockwork and later by computer for decades, but somebody had to clean the lenses, count the passing ships and write down the weather at dawn.",
             "A museum will open in the keeper's cottage next summer. Brandt has promised to come by on Sundays and tell visitors about the storm that broke all the windows."}},
        {"Seal colony doubles on the sandbanks off the river mouth", "Estuary Gazette", "6 days ago", "/article/seal-colony-doubles",
            {"Volunteers who count seals from a small plane found more than four hundred animals on the sandbanks this week, twice as many as in the same week of last year.",
             "Biologists believe that cleaner water and a ban on nets in spring have both helped. Young seals were seen on banks that had lain empty since records began.",
             "Visitors are asked to keep three hundred metres away. Boat owners who take guests out to the banks have agreed to switch off their engines once the first animals raise their heads."}}};
    return stories;
}

} // namespace broadsheet::seed
