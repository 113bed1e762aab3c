#include "core/metadata/Headings.h"

#include "core/html/Text.h"
#include "core/metadata/FieldText.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// An h1 of which this share of the words stands in one of the page's own titles is the story's heading. Titles of
/// search engines and share cards are shortened, so it is well below 1.
constexpr double kLeastAgreement = 0.5;
/// Pages with more h1s use them for everything.
constexpr std::size_t kMostHeadings = 60;

/// The share of the heading's words that stand in the title, or of the title's in the heading, whichever is greater,
/// weighed with the plain overlap: "Story" of "Story | Site" is whole, one chance word is not.
double agreement(const QString& heading, const QString& title)
{
    QStringList titleWords = wordsOf(title);
    const QStringList headingWords = wordsOf(heading);
    if (headingWords.isEmpty() || titleWords.isEmpty())
        return 0;
    int common = 0;
    for (const QString& word : headingWords)
        common += titleWords.removeOne(word) ? 1 : 0;
    const double overlap = wordOverlap(heading, title);
    const double contained = static_cast<double>(common) / static_cast<double>(headingWords.size());
    return headingWords.size() >= 3 ? std::max(overlap, contained * 0.99) : overlap;
}

} // namespace

NodeId storyHeading(const Document& document, const PageScan& scan, const QStringList& titles)
{
    NodeId best = kNoNode;
    double bestAgreement = kLeastAgreement;
    for (std::size_t i = 0; i < std::min(scan.headings.size(), kMostHeadings); ++i) {
        const QString text = fieldText(textOf(document, scan.headings[i]));
        for (const QString& title : titles) {
            const double agrees = agreement(text, title);
            if (agrees > bestAgreement) {
                bestAgreement = agrees;
                best = scan.headings[i];
            }
        }
    }
    return best;
}

void readHeadings(const Document& document, const PageScan& scan, NodeId heading, Claims& claims)
{
    if (heading != kNoNode)
        claims.add(Field::Title, Origin::AgreeingHeading, fieldText(textOf(document, heading)));
    if (scan.headings.size() == 1)
        claims.add(Field::Title, Origin::LoneHeading, fieldText(textOf(document, scan.headings.front())));
}

} // namespace broadsheet
