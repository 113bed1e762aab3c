#include "ui/shelf/PlaceWords.h"

namespace broadsheet {
namespace {

/// Some ten words: enough to be found again, few enough to survive a correction further on.
constexpr qint64 quoteLength = 60;
/// The line end that the pane's template writes before the story's first element; the pane counts it with the places.
constexpr qint64 unitsBeforeStory = 1;

} // namespace

PlaceWords::PlaceWords(const SanitizedHtml& body) : m_text(QString::fromStdString(toPlainText(body))), m_map(textPlaces(body)) {}

TextQuote PlaceWords::quoteAt(qint64 paneOffset) const
{
    if (paneOffset <= unitsBeforeStory)
        return {};
    const TextSpan word = m_map.toPlain({paneOffset - unitsBeforeStory, 1});
    return word.isEmpty() ? TextQuote() : quoteOf(m_text, word.start, quoteLength);
}

qint64 PlaceWords::offsetOf(const TextQuote& words) const
{
    if (words.exact.isEmpty())
        return 0;
    const auto at = locate(words, m_text);
    const TextSpan place = at ? m_map.toPane({*at, words.exact.size()}) : TextSpan();
    return place.isEmpty() ? -1 : place.start + unitsBeforeStory;
}

} // namespace broadsheet
