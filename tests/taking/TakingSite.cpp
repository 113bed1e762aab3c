#include "TakingSite.h"

#include <QRandomGenerator>

namespace broadsheet {
namespace {

constexpr const char* kPeople[] = {"Ada Moor", "Ines Tave", "Jon Falk", "Mira Holt", "Piet Sand", "Ruth Engel", "Tove Lind", "Owen Carr"};
constexpr const char* kPlaces[] = {"Tern Point", "Orrin", "the lower harbour", "Skarne", "the salt works", "Vester Mill", "the old quarry", "Hale Bay"};
constexpr const char* kThings[] = {"lighthouse", "ferry", "bakery", "orchard", "weir", "windmill", "chapel", "slipway", "library", "tram"};

QByteArray pick(QRandomGenerator& random, const auto& words) { return words[random.bounded(static_cast<int>(std::size(words)))]; }

/// Words that are each story's own, so that no two have nearly the same text.
QByteArray paragraph(QRandomGenerator& random)
{
    const QByteArray who = pick(random, kPeople);
    const QByteArray where = pick(random, kPlaces);
    const QByteArray what = pick(random, kThings);
    const QByteArray count = QByteArray::number(random.bounded(3, 900));
    switch (random.bounded(5)) {
    case 0: return "When the " + what + " at " + where + " was closed, " + who + " kept the keys in a tin and came back on every one of the next " + count
                   + " mornings, because somebody, she says, had to tell the gulls. Nobody had asked her to, and nobody asked her to stop.";
    case 1: return "The plan for the " + what + " is simple enough to fit on a postcard, and " + who + " has sent " + count
                   + " of those to the council in " + where + ". The answers fill a drawer. None of them says no, which in these parts counts as progress.";
    case 2: return "“You can hear it before you see it,” says " + who + ", who has lived beside the " + what + " for " + count
                   + " weeks. “Then the fog lifts over " + where + ", and it looks smaller than it sounds.” On still days it is heard on the other shore.";
    case 3: return "It cost " + count + " crowns, a winter and most of the patience of " + where + ". What the town got for it is a " + what
                   + " that works on all days but Thursdays, when " + who + " takes it apart to see why it works on the others.";
    default: return "In the records of " + where + " the " + what + " is mentioned " + count + " times, mostly by people who wanted it moved. " + who
                    + " has read every page of them and found that it was moved only once, by a flood, and in the right direction.";
    }
}

QByteArray titleOf(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) * 7 + 3);
    return pick(random, kPeople) + " and the " + pick(random, kThings) + " of " + pick(random, kPlaces) + ", part " + QByteArray::number(number);
}

QByteArray articleOf(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) + 100);
    QByteArray article = "<article><h1>" + titleOf(number) + "</h1><p class=\"byline\">By Marit Solvang</p>"
                         "<time datetime=\"2026-11-21T06:30:00+00:00\">21 November 2026</time>";
    for (int i = 0; i < 6; ++i) {
        article += "<p>" + paragraph(random) + "</p>\n";
        if (i == 1)
            article += "<figure><img src=\"/pictures/" + QByteArray::number(number) + ".png\" width=\"960\" height=\"540\" alt=\"\">"
                       "<figcaption>The place as it looked in the spring.</figcaption></figure>";
    }
    return article + "</article>";
}

QByteArray documentOf(int number, const QByteArray& beside)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + titleOf(number) + "</title>"
           "<meta property=\"og:type\" content=\"article\"><meta property=\"og:site_name\" content=\"The Harbour Courier\">"
           "<meta property=\"article:published_time\" content=\"2026-11-21T06:30:00+00:00\"></head><body>"
           "<header><a href=\"/\">The Harbour Courier</a></header><main>" + articleOf(number) + beside
           + "</main><footer><p>© The Harbour Courier</p><a href=\"/imprint\">Imprint</a></footer></body></html>";
}

} // namespace

TakingSite::TakingSite(int stories)
{
    m_server.on("/front/story", LoopbackScript::answer(pageMarkup(stories)));
    m_server.on(picturePath(0), LoopbackScript::answer(picture(0), "image/png"));
    for (int number = 1; number <= stories; ++number) {
        answerStory(number, LoopbackScript::answer(storyMarkup(number)));
        answerPicture(number, LoopbackScript::answer(picture(number), "image/png"));
    }
}

QByteArray TakingSite::storyMarkup(int number) { return documentOf(number, {}); }

QByteArray TakingSite::pageMarkup(int stories) const
{
    QByteArray cards = "<aside class=\"related\"><h2>More from the coast</h2>";
    for (int number = 1; number <= stories; ++number) {
        cards += "<div class=\"card\"><a href=\"" + storyPath(number).toLatin1() + "\"><h3>" + titleOf(number) + "</h3></a>"
                 "<p>What became of it, and who was there to see it happen.</p><span class=\"source\">The Harbour Courier</span> "
                 "<time datetime=\"2026-11-20T18:00:00+00:00\">20 November 2026</time></div>\n";
    }
    return documentOf(0, cards + "</aside>");
}

QByteArray TakingSite::picture(int number, qsizetype bytes)
{
    QByteArray picture = "\x89PNG\r\n\x1A\n" + QByteArray::number(number);
    return picture + QByteArray(bytes - picture.size(), static_cast<char>('a' + number % 26));
}

int TakingSite::asked(const QByteArray& path) const
{
    int times = 0;
    for (const LoopbackServer::Request& request : m_server.requests())
        times += request.target == path ? 1 : 0;
    return times;
}

} // namespace broadsheet
