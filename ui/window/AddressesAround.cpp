#include "ui/window/AddressesAround.h"

#include "core/html/Document.h"
#include "ui/window/ReadingHistory.h"

namespace broadsheet {
namespace {

/// A page has some hundred links; a list of thousands is no story.
constexpr size_t mostAddresses = 1000;

} // namespace

std::vector<QUrl> addressesAround(const HistoryEntry& entry)
{
    std::vector<QUrl> addresses{entry.url};
    if (entry.asked.isValid())
        addresses.push_back(entry.asked);
    if (!entry.reading)
        return addresses;
    for (const RelatedStory& story : entry.reading->related)
        addresses.push_back(story.headline.url);
    if (entry.reading->body.isEmpty())
        return addresses;
    const Document& tree = entry.reading->body.tree();
    for (NodeId id = 0; id < tree.size() && addresses.size() < mostAddresses; ++id) {
        if (!tree.isElement(id) || tree.tag(id) != Tag::A)
            continue;
        const std::string_view href = tree.attribute(id, "href");
        addresses.emplace_back(QString::fromUtf8(href.data(), qsizetype(href.size())), QUrl::StrictMode);
    }
    return addresses;
}

} // namespace broadsheet
