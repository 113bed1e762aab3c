#include "core/library/TextQuote.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr qint64 kContext = 32;      ///< characters on either side; as much as the annotation tools of the web keep
constexpr int kMostPlaces = 10000;   ///< "a" marked in a long story: enough to choose from

/// How many characters agree, counted from the quote outwards.
qint64 agreementBefore(const QString& text, qint64 at, const QString& prefix)
{
    qint64 same = 0;
    while (same < prefix.size() && same < at && text.at(at - 1 - same) == prefix.at(prefix.size() - 1 - same))
        ++same;
    return same;
}

qint64 agreementAfter(const QString& text, qint64 at, const QString& suffix)
{
    qint64 same = 0;
    while (same < suffix.size() && at + same < text.size() && text.at(at + same) == suffix.at(same))
        ++same;
    return same;
}

} // namespace

TextQuote quoteOf(const QString& text, qint64 start, qint64 length)
{
    const qint64 from = std::clamp<qint64>(start, 0, text.size());
    const qint64 to = from + std::clamp<qint64>(length, 0, text.size() - from);
    const qint64 before = std::max<qint64>(0, from - kContext);
    return {text.mid(from, to - from), text.mid(before, from - before), text.mid(to, kContext), from};
}

std::optional<qint64> locate(const TextQuote& quote, const QString& text)
{
    if (quote.exact.isEmpty())
        return {};
    std::optional<qint64> best;
    qint64 bestAgreement = -1;
    qint64 bestDistance = 0;
    qint64 at = text.indexOf(quote.exact);
    for (int places = 0; at >= 0 && places < kMostPlaces; ++places) {
        const qint64 agreement = agreementBefore(text, at, quote.prefix) + agreementAfter(text, at + quote.exact.size(), quote.suffix);
        const qint64 away = std::abs(at - quote.start);
        if (agreement > bestAgreement || (agreement == bestAgreement && away < bestDistance)) {
            best = at;
            bestAgreement = agreement;
            bestDistance = away;
        }
        at = text.indexOf(quote.exact, at + 1);
    }
    return best;
}

} // namespace broadsheet
