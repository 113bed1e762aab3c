#include "core/repair/BlockQuote.h"

#include "core/measure/BlockText.h"
#include "core/measure/Hash.h"

#include <QString>

#include <algorithm>
#include <unordered_map>

namespace broadsheet {
namespace {

/// Characters of a block's first words: as many as a person needs to know it by, cut at a space where there is one.
constexpr qsizetype kMostFirst = 60;
/// A beginning shorter than this ("Read more", "By our staff") tells no block from another (characters).
constexpr qsizetype kFewestTelling = 24;
constexpr int kDigits = 16;

QString firstWords(const QString& text)
{
    if (text.size() <= kMostFirst)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), kMostFirst);
    qsizetype end = space > 0 ? space : kMostFirst;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end);
}

std::string digestOf(const QString& text)
{
    const QByteArray folded = text.toCaseFolded().toUtf8();
    const std::uint64_t hash = hashOf({folded.constData(), static_cast<std::size_t>(folded.size())});
    return QString::number(hash, 16).rightJustified(kDigits, QLatin1Char('0')).toStdString();
}

bool isTelling(const BlockQuote& quote) { return QString::fromStdString(quote.words).size() >= kFewestTelling; }

} // namespace

std::vector<BlockQuote> quotesOf(const Document& document, const TextBlocks& text)
{
    std::vector<BlockQuote> quotes;
    std::unordered_map<std::string, int> copies;
    quotes.reserve(text.blocks.size());
    for (const TextBlock& block : text.blocks) {
        const QString words = QString::fromStdString(textOfBlock(document, block));
        std::string digest = digestOf(words);
        const int copy = ++copies[digest];
        quotes.push_back({std::move(digest), copy, firstWords(words).toStdString()});
    }
    return quotes;
}

int find(const BlockQuote& quote, const std::vector<BlockQuote>& blocks)
{
    const auto same = std::ranges::find_if(blocks, [&](const BlockQuote& block) { return block.digest == quote.digest && block.copy == quote.copy; });
    if (same != blocks.end())
        return static_cast<int>(same - blocks.begin());
    if (!isTelling(quote))
        return -1;
    const auto begins = [&](const BlockQuote& block) { return block.words == quote.words; };
    const auto first = std::ranges::find_if(blocks, begins);
    const bool isOnly = first != blocks.end() && std::find_if(first + 1, blocks.end(), begins) == blocks.end();
    return isOnly ? static_cast<int>(first - blocks.begin()) : -1;
}

} // namespace broadsheet
