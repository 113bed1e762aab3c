#include "ui/shelf/PlaceText.h"

#include "core/html/Document.h"
#include "core/html/Text.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Some ten words: enough to be found again, few enough to survive a correction further on.
constexpr qint64 quoteLength = 60;
/// The line end that the pane's template writes before the story's first element.
constexpr qint64 unitsBeforeStory = 1;

} // namespace

PlaceText::PlaceText(const SanitizedHtml& body)
{
    if (body.isEmpty())
        return;
    const Document& tree = body.tree();
    qint64 place = unitsBeforeStory;
    for (NodeId id = 0; id < tree.size();) {
        if (!tree.isText(id)) {
            id = isInvisible(tree.tag(id)) || tree[id].foreign ? tree[id].end : id + 1; // as BodyWriter leaves them out
            continue;
        }
        const std::string_view text = tree[id].text;
        for (const QChar unit : QString::fromUtf8(text.data(), qsizetype(text.size()))) {
            const bool space = unit.isSpace();
            if (!space || (!m_text.isEmpty() && !m_text.back().isSpace())) {
                m_text += space ? QLatin1Char(' ') : unit;
                m_places.push_back(place);
            }
            ++place;
        }
        ++id;
    }
}

TextQuote PlaceText::quoteAt(qint64 paneOffset) const
{
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), paneOffset);
    if (paneOffset <= unitsBeforeStory || at == m_places.end())
        return {};
    return quoteOf(m_text, at - m_places.begin(), quoteLength);
}

qint64 PlaceText::offsetOf(const TextQuote& words) const
{
    if (words.exact.isEmpty())
        return 0;
    const auto at = locate(words, m_text);
    return at && size_t(*at) < m_places.size() ? m_places[size_t(*at)] : -1;
}

} // namespace broadsheet
