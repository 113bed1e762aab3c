#include "core/html/Text.h"
#include "core/metadata/BylineText.h"
#include "core/metadata/BylineWords.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/VisibleClaims.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {
namespace {

/// A byline has some ten words; a container with more text is the story or a biography.
constexpr std::size_t kMostBytes = 400;
/// Text nodes looked at around the heading for a printed "By …": header lines, share buttons and labels come between.
constexpr int kReachBehind = 40;
/// A text this long is the story itself: the byline is behind us.
constexpr std::size_t kParagraphBytes = 280;
/// A printed byline is shorter.
constexpr qsizetype kBylineCharacters = 120;
/// A link to an author's page is the story's byline within so many nodes behind or before its heading only.
constexpr NodeId kLinkReach = 250;
constexpr NodeId kLinkReachBefore = 60;
/// The name stands among the first nodes of an author's item.
constexpr NodeId kItemNodes = 200;
/// Elements of one byline stand within so many nodes of each other.
constexpr NodeId kSameByline = 30;

bool isSmall(const Document& document, NodeId id)
{
    constexpr NodeId kMostNodes = 1000;
    if (document[id].end - id > kMostNodes)
        return false;
    std::size_t bytes = 0;
    for (NodeId n = id; n < document[id].end; ++n)
        if (document.isText(n) && (bytes += document[n].text.size()) > kMostBytes * 2)
            return false;
    return true;
}

/// The candidates that belong together: the first behind the heading (else the first of all) and those close to it.
std::vector<NodeId> nearest(const Document& document, const PageScan& scan, const std::vector<NodeId>& nodes, NodeId heading)
{
    std::vector<NodeId> usable;
    for (const NodeId id : nodes)
        if (!scan.isAside(id, heading) && isSmall(document, id))
            usable.push_back(id);
    if (usable.empty())
        return {};
    const auto behind = heading == kNoNode ? usable.begin()
                                           : std::find_if(usable.begin(), usable.end(), [&](NodeId id) { return id > heading; });
    const NodeId first = behind == usable.end() ? usable.back() : *behind;
    std::vector<NodeId> group;
    for (const NodeId id : usable) {
        const bool inside = !group.empty() && document.contains(group.back(), id);
        const NodeId last = group.empty() ? first : group.back();
        if (id >= first && !inside && id - last <= kSameByline)
            group.push_back(id);
    }
    return group;
}

/// Names of the group, claimed one by one.
void claimNames(const Document& document, const std::vector<NodeId>& group, Origin origin, Claims& claims)
{
    for (const NodeId id : group) {
        const std::string_view content = document.attribute(id, "content"); // <link itemprop=name content=…>
        claims.add(Field::Byline, origin, content.empty() ? linesOf(document, id) : fieldText(content));
    }
}

void readItemprops(const Document& document, const PageScan& scan, NodeId heading, Claims& claims)
{
    std::vector<NodeId> authors;
    for (const NodeId id : scan.itemprops) {
        const std::string_view prop = document.attribute(id, "itemprop");
        if (prop.find("author") == std::string_view::npos && prop.find("creator") == std::string_view::npos)
            continue;
        // The name inside an author's own item goes before its whole text (job, biography).
        NodeId named = id;
        for (NodeId n = id + 1; n < std::min(document[id].end, id + kItemNodes) && named == id; ++n)
            if (document.isElement(n) && document.attribute(n, "itemprop") == "name")
                named = n;
        authors.push_back(named);
    }
    claimNames(document, nearest(document, scan, authors, heading), Origin::Microdata, claims);
}

/// One of several articles side by side: a card of another story, or a later entry, with a byline of its own.
bool isOneOfSeveral(const Document& document, NodeId id)
{
    if (document.tag(id) != Tag::Article)
        return false;
    int articles = 0;
    for (NodeId sibling = document.firstChild(document.parent(id)); sibling != kNoNode; sibling = document.nextSibling(sibling))
        articles += document.isElement(sibling) && document.tag(sibling) == Tag::Article;
    return articles > 1;
}

/// "本报讯（记者 李青禾）早上六点…": the reporter whom Chinese papers name at the story's beginning.
QString reporterInBrackets(std::string_view text)
{
    constexpr std::size_t kBeginningBytes = 120;
    const QString beginning = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), kBeginningBytes)));
    static const QRegularExpression kReporter(QStringLiteral("^[^。！？]{0,12}[（(](?:本报)?(?:首席|特约|实习)?[记記]者[ \\x{3000}:：]?(\\p{Han}{2,4})[）)]"));
    return kReporter.match(beginning.trimmed()).captured(1);
}

/// "By Jane Doe" in the texts around the heading, where no markup says so.
void readPrintedByline(const Document& document, const PageScan& scan, NodeId heading, Claims& claims)
{
    if (heading == kNoNode)
        return;
    int texts = 0;
    QString before;
    for (NodeId id = document[heading].end; id < document.size() && texts < kReachBehind; ++id) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Element) {
            if (isInvisible(node.tag) || isOneOfSeveral(document, id))
                id = node.end - 1;
            continue;
        }
        if (isBlank(node.text))
            continue;
        ++texts;
        if (const QString reporter = reporterInBrackets(node.text); !reporter.isEmpty() && !scan.isAside(id, heading)) {
            claims.add(Field::Byline, Origin::BylineText, reporter);
            return;
        }
        if (node.text.size() > kParagraphBytes)
            return;
        if (scan.isAside(id, heading))
            continue;
        const QString text = fieldText(node.text);
        const qsizetype prefix = bylinePrefix(text);
        const bool alone = prefix > 0 && prefix == text.size(); // "By" and the name in the next text
        if (alone) {
            before = text;
            continue;
        }
        const QString byline = prefix > 0 || !before.isEmpty() ? before + u' ' + text : QString();
        before.clear();
        const BylineNames names = byline.size() < kBylineCharacters ? namesIn(byline) : BylineNames();
        const QStringList found = names.people + names.desks;
        if (!found.isEmpty() && !found.first()[0].isLower()) {
            claims.add(Field::Byline, Origin::BylineText, byline);
            return;
        }
    }
}

} // namespace

QString linesOf(const Document& document, NodeId root)
{
    std::string lines;
    for (NodeId id = root, end = document[root].end; id < end; ++id) {
        const Node& node = document[id];
        if (node.kind == NodeKind::Text) {
            lines += node.text;
            lines += '\n';
        } else if (id != root && isInvisible(node.tag)) {
            id = node.end - 1;
        }
    }
    QStringList out;
    for (const QString& line : toQString(lines).split(u'\n'))
        if (const QString text = fieldText(line); !text.isEmpty())
            out << text;
    return out.join(u'\n');
}

void readVisibleBylines(const Document& document, const PageScan& scan, NodeId heading, Claims& claims)
{
    readItemprops(document, scan, heading, claims);
    claimNames(document, nearest(document, scan, scan.relAuthors, heading), Origin::RelAuthor, claims);
    std::vector<NodeId> links;
    for (const NodeId id : scan.authorLinks)
        if (heading != kNoNode && id < heading + kLinkReach && id + kLinkReachBefore > heading)
            links.push_back(id);
    claimNames(document, nearest(document, scan, links, heading), Origin::AuthorLink, claims);
    claimNames(document, nearest(document, scan, scan.bylines, heading), Origin::BylineClass, claims);
    readPrintedByline(document, scan, heading, claims);
}

} // namespace broadsheet
