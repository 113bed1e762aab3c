#include "core/model/WordWeights.h"

#include "core/model/ByteReader.h"

#include <bit>
#include <cmath>

namespace broadsheet {
namespace {

constexpr std::uint32_t kMostWords = 1U << 20U;

} // namespace

Result<WordWeights> WordWeights::fromBytes(QByteArrayView bytes)
{
    constexpr std::uint32_t kMagic = 0x31445257; // "WRD1"
    ByteReader in(bytes);
    if (in.next<std::uint32_t>() != kMagic)
        return {ErrorCode::UnreadableFile, QStringLiteral("not a table of words")};
    WordWeights table;
    const auto count = in.next<std::uint32_t>();
    if (count > kMostWords)
        return {ErrorCode::UnreadableFile, QStringLiteral("a table larger than any of ours")};
    table.m_bias = in.next<float>();
    std::vector<std::uint32_t> words;
    words.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        words.push_back(in.next<std::uint32_t>());
    table.m_slots.resize(std::bit_ceil(2 * std::size_t{count} + 1));
    bool rising = true;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto weight = in.next<float>();
        rising = rising && (i == 0 || words[i - 1] < words[i]) && std::isfinite(weight) && weight != 0;
        if (rising)
            table.insert(words[i], weight);
    }
    if (!in.readAll())
        return {ErrorCode::UnreadableFile, QStringLiteral("a table of the wrong length")};
    if (!rising || !std::isfinite(table.m_bias))
        return {ErrorCode::UnreadableFile, QStringLiteral("a table out of order")};
    table.m_wordCount = count;
    return table;
}

float WordWeights::sum(std::span<const std::uint32_t> words) const
{
    float result = 0;
    for (const std::uint32_t word : words)
        result += weightOf(word);
    return result;
}

void WordWeights::insert(std::uint32_t word, float weight)
{
    std::size_t at = word & (m_slots.size() - 1);
    while (m_slots[at].weight != 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = {word, weight};
}

float WordWeights::weightOf(std::uint32_t word) const
{
    std::size_t at = word & (m_slots.size() - 1);
    while (m_slots[at].weight != 0) {
        if (m_slots[at].word == word)
            return m_slots[at].weight;
        at = (at + 1) & (m_slots.size() - 1);
    }
    return 0;
}

} // namespace broadsheet
