#pragma once

#include <QString>

#include <optional>

namespace broadsheet {

/// A place in a story tied to its words (the TextQuoteSelector of the W3C annotation model), so that it survives another
/// font, width or extraction.
struct TextQuote {
    QString exact;    ///< the words themselves
    QString prefix;   ///< up to 32 characters before them
    QString suffix;   ///< up to 32 characters after them
    qint64 start = 0; ///< UTF-16 units of plain text before them when it was made: a hint among equals

    friend bool operator==(const TextQuote&, const TextQuote&) = default;
};

/// The quote of `length` UTF-16 units from `start` of a plain text; cut to what is there.
[[nodiscard]] TextQuote quoteOf(const QString& text, qint64 start, qint64 length);
/// Where the words stand in `text` now: of all places with those words the one whose surroundings agree best, and of
/// equals the nearest to `start`. Nothing when the words are gone.
[[nodiscard]] std::optional<qint64> locate(const TextQuote& quote, const QString& text);

} // namespace broadsheet
