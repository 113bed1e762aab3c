#include "core/related/DeclaredNeighbours.h"

#include "core/html/Tokens.h"
#include "core/related/LinkAddress.h"
#include "core/related/LinkDestination.h"

#include <algorithm>
#include <optional>

namespace broadsheet {
namespace {

/// A title of fewer words is that of a pager ("Next", "Page 2"), or says nothing.
constexpr int kFewestWords = 2;
/// Links of a head that are looked at; real ones have two.
constexpr std::size_t kMostNeighbours = 4;

std::optional<HeadlineKind> kindOfRel(std::string_view rel)
{
    std::optional<HeadlineKind> kind;
    forEachToken(rel, [&](std::string_view word) {
        if (word == "prev" || word == "previous")
            kind = HeadlineKind::Previous;
        else if (word == "next")
            kind = HeadlineKind::Next;
    });
    return kind;
}

QString titleOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified(); }

/// "Page 2" and "2" name a page of this story.
bool namesAStory(const QString& title)
{
    const bool hasNumber = std::any_of(title.begin(), title.end(), [](QChar c) { return c.isDigit(); });
    const auto words = title.count(u' ') + 1;
    return words > kFewestWords || (words == kFewestWords && !hasNumber) || (words == 1 && title.size() > 12 && !hasNumber);
}

} // namespace

std::vector<DeclaredNeighbour> declaredNeighbours(const Document& document, const QUrl& base, const std::vector<QUrl>& own)
{
    const LinkResolver resolver(base);
    std::vector<DeclaredNeighbour> neighbours;
    const NodeId end = document.body() == kNoNode ? document.size() : document.body();
    for (NodeId id = 0; id < end && neighbours.size() < kMostNeighbours; ++id) {
        if (!document.isElement(id) || document.tag(id) != Tag::Link)
            continue;
        const auto kind = kindOfRel(document.attribute(id, "rel"));
        const QString title = kind ? titleOf(document.attribute(id, "title")) : QString();
        if (title.isEmpty() || !namesAStory(title))
            continue;
        std::string address = destinationOf(resolver.resolve(document.attribute(id, "href")), resolver);
        const auto isOwn = [&](const QUrl& url) { return withoutTrailingSlash(url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment).toStdString()) == withoutTrailingSlash(address); };
        if (!address.empty() && std::none_of(own.begin(), own.end(), isOwn))
            neighbours.push_back({std::move(address), title, *kind});
    }
    return neighbours;
}

} // namespace broadsheet
