#include "core/metadata/Headings.h"

#include "core/html/Text.h"
#include "core/language/Time.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/VisibleClaims.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// An h1 of which this share of the words stands in one of the page's own titles is the story's heading. Titles of
/// search engines and share cards are shortened, so it is well below 1.
constexpr double kLeastAgreement = 0.5;
/// Headings of the second rank are mostly sections: they must say nearly what a title says.
constexpr double kLeastSubheadingAgreement = 0.75;
/// Pages with more h1s use them for everything.
constexpr std::size_t kMostHeadings = 60;

/// An element of more nodes is no heading, whatever its tag (a tag left open takes the whole page in).
constexpr NodeId kLargestHeading = 400;
constexpr qsizetype kMostCharacters = 500;

/// From this many words on it is no chance that a title holds all words of a heading, or the other way round.
constexpr qsizetype kTellingWords = 3;

/// The share of the heading's words that stand in the title, of the title's in the heading, or their overlap, whichever
/// is greatest; whole agreement goes before containment.
double agreement(const QString& heading, const QString& title)
{
    QStringList titleWords = wordsOf(title);
    const QStringList headingWords = wordsOf(heading);
    if (headingWords.isEmpty() || titleWords.isEmpty())
        return 0;
    const qsizetype titleSize = titleWords.size();
    int common = 0;
    for (const QString& word : headingWords)
        common += titleWords.removeOne(word) ? 1 : 0;
    const double overlap = wordOverlap(heading, title);
    const double contained = static_cast<double>(common) / static_cast<double>(headingWords.size());
    const double containing = static_cast<double>(common) / static_cast<double>(titleSize);
    double best = overlap;
    if (headingWords.size() >= kTellingWords)
        best = std::max(best, contained * 0.99);
    if (titleSize >= kTellingWords)
        best = std::max(best, containing * 0.98);
    return best;
}

/// Whether a heading is the site's masthead: a link to the front page, or the site's name.
bool isMasthead(const Document& document, NodeId heading, const QString& text, const TitleCleaner& site)
{
    if (site.isSiteName(text))
        return true;
    for (NodeId id = heading; id < document[heading].end; ++id) {
        if (!document.isElement(id) || document.tag(id) != Tag::A)
            continue;
        const std::string_view href = document.attribute(id, "href");
        const std::size_t host = href.find("://");
        const std::size_t path = host == std::string_view::npos ? 0 : href.find('/', host + 3);
        if (href == "." || path == std::string_view::npos || href.substr(path) == "/")
            return true;
    }
    return false;
}

/// Whether a heading and a title speak of the same: a long word in common, or two that are long enough to be about something.
bool sharesSubject(const QString& heading, const QString& title)
{
    constexpr qsizetype kSubjectLetters = 5;    // shorter words are "with", "your", "eine" as often as not
    constexpr qsizetype kParticularLetters = 6; // "title", "story" and "guide" stand in any two headings
    const QStringList titleWords = wordsOf(title);
    int shared = 0;
    for (const QString& word : wordsOf(heading)) {
        if (!titleWords.contains(word))
            continue;
        shared += word.size() >= kParticularLetters ? 2 : word.size() >= kSubjectLetters ? 1 : 0;
    }
    return shared >= 2;
}

/// Whether a title ends with the whole of a heading: a site that does not say its name puts it there.
bool endsWithHeading(const QString& title, const QString& heading)
{
    const QString whole = comparable(title);
    const QString end = comparable(heading);
    return whole.size() > end.size() && whole.endsWith(end);
}

struct Match {
    NodeId heading = kNoNode;
    double agreement = 0;
};

Match bestMatch(const Document& document, const std::vector<NodeId>& headings, const QStringList& titles, const TitleCleaner& site, double least)
{
    Match best{.heading = kNoNode, .agreement = least};
    for (std::size_t i = 0; i < std::min(headings.size(), kMostHeadings); ++i) {
        const QString text = headingText(document, headings[i]);
        for (const QString& title : titles) {
            const double agrees = agreement(text, title);
            if (agrees <= best.agreement || isMasthead(document, headings[i], text, site))
                continue;
            best = {.heading = headings[i], .agreement = agrees};
        }
    }
    return best;
}

/// The only h1 of a page, where it speaks of what a title speaks of: titles for searches are often in other words.
NodeId loneHeading(const Document& document, const PageScan& scan, const QStringList& titles, const TitleCleaner& site)
{
    if (scan.headings.size() != 1 || scan.isAside(scan.headings.front(), kNoNode))
        return kNoNode;
    const NodeId heading = scan.headings.front();
    const QString text = headingText(document, heading);
    if (isMasthead(document, heading, text, site))
        return kNoNode;
    const auto agrees = [&](const QString& title) { return sharesSubject(text, site.clean(title)) && !endsWithHeading(title, text); };
    return std::any_of(titles.begin(), titles.end(), agrees) ? heading : kNoNode;
}

/// The heading's text without lines before or behind that are not part of the title: a kicker, a date, a label. Known
/// titles tell; a line that is a date needs no telling.
QString titleInHeading(const Document& document, NodeId heading, const QStringList& titles)
{
    const QString whole = headingText(document, heading);
    if (whole.isEmpty())
        return whole;
    const QStringList lines = linesOf(document, heading).split(u'\n', Qt::SkipEmptyParts);
    constexpr qsizetype kMostLines = 12;
    if (lines.size() < 2 || lines.size() > kMostLines)
        return whole;
    for (qsizetype count = lines.size() - 1; count > 0; --count)
        for (qsizetype first = 0; first + count <= lines.size(); ++first) {
            const QString part = lines.mid(first, count).join(u' ');
            const QString key = comparable(part);
            if (wordsOf(part).size() < 2)
                continue;
            for (const QString& title : titles)
                if (comparable(title) == key)
                    return fieldText(part);
        }
    const bool dateFirst = parseWrittenDate(lines.first().toStdString()).has_value() && wordsOf(lines.first()).size() <= 4;
    return dateFirst ? fieldText(lines.mid(1).join(u' ')) : whole;
}

} // namespace

QString headingText(const Document& document, NodeId heading)
{
    if (document[heading].end - heading > kLargestHeading)
        return {};
    return fieldText(textOf(document, heading)).left(kMostCharacters);
}

NodeId storyHeading(const Document& document, const PageScan& scan, const QStringList& titles, const TitleCleaner& site)
{
    const Match first = bestMatch(document, scan.headings, titles, site, kLeastAgreement);
    if (first.heading != kNoNode)
        return first.heading;
    if (const NodeId lone = loneHeading(document, scan, titles, site); lone != kNoNode)
        return lone;
    return bestMatch(document, scan.subheadings, titles, site, kLeastSubheadingAgreement).heading;
}

NodeId printedTitle(const Document& document, const PageScan& scan, const QStringList& titles)
{
    QStringList keys;
    for (const QString& title : titles)
        if (const QString key = comparable(title); !key.isEmpty())
            keys << key;
    if (document.body() == kNoNode || keys.isEmpty())
        return kNoNode;
    for (NodeId id = document.body(); id < document[document.body()].end; ++id) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Element) {
            if (isInvisible(node.tag) || node.tag == Tag::A || node.tag == Tag::Nav)
                id = node.end - 1;
            continue;
        }
        constexpr std::size_t kLeastBytes = 12; // shorter texts are labels
        constexpr std::size_t kMostBytes = 400;
        if (node.text.size() < kLeastBytes || node.text.size() > kMostBytes)
            continue;
        if (keys.contains(comparable(toQString(node.text))) && !scan.isAside(id, kNoNode))
            return node.parent;
    }
    return kNoNode;
}

void readHeadings(const Document& document, const PageScan& scan, NodeId heading, const QStringList& titles, Claims& claims)
{
    if (heading != kNoNode)
        claims.add(Field::Title, Origin::AgreeingHeading, titleInHeading(document, heading, titles));
    if (scan.headings.size() == 1)
        claims.add(Field::Title, Origin::LoneHeading, headingText(document, scan.headings.front()));
}

} // namespace broadsheet
