#include "ui/reading/StoryTextMap.h"

#include <algorithm>

namespace broadsheet {
namespace {

using Offset = std::size_t TextPlace::*;

/// The span with offsets of the one kind as one with offsets of the other. Its ends move inwards to the nearest node.
TextSpan moved(const std::vector<TextPlace>& places, const TextSpan& span, Offset from, Offset to)
{
    const auto endOf = [from](const TextPlace& place) { return qint64(place.*from + place.length); };
    const auto first = std::partition_point(places.begin(), places.end(), [&](const TextPlace& place) { return endOf(place) <= span.start; });
    const auto behind = std::partition_point(places.begin(), places.end(), [&](const TextPlace& place) { return qint64(place.*from) < span.end(); });
    if (span.isEmpty() || first == places.end() || behind == places.begin() || first >= behind)
        return {};
    const TextPlace& last = *(behind - 1);
    const qint64 start = qint64((*first).*to) + std::max<qint64>(0, span.start - qint64((*first).*from));
    const qint64 end = qint64(last.*to) + std::min<qint64>(qint64(last.length), span.end() - qint64(last.*from));
    return {start, std::max<qint64>(0, end - start)};
}

} // namespace

TextSpan StoryTextMap::toPlain(const TextSpan& pane) const
{
    return moved(m_places, pane, &TextPlace::node, &TextPlace::text);
}

TextSpan StoryTextMap::toPane(const TextSpan& plain) const
{
    return moved(m_places, plain, &TextPlace::text, &TextPlace::node);
}

} // namespace broadsheet
