#include "core/model/WordVotes.h"

#include "core/model/ByteReader.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

constexpr std::uint32_t kMostWords = 1U << 18U;
constexpr std::uint32_t kMostClasses = 32;

template <typename T>
std::vector<T> readMany(ByteReader& in, std::size_t count)
{
    std::vector<T> values(count);
    for (T& value : values)
        value = in.next<T>();
    return values;
}

bool areFinite(const std::vector<float>& values)
{
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

bool isRising(const std::vector<std::uint32_t>& words) { return std::ranges::adjacent_find(words, std::greater_equal<>()) == words.end(); }

} // namespace

Result<WordVotes> WordVotes::fromBytes(QByteArrayView bytes)
{
    constexpr std::uint32_t kMagic = 0x31565257; // "WRV1"
    ByteReader in(bytes);
    if (in.next<std::uint32_t>() != kMagic)
        return {ErrorCode::UnreadableFile, QStringLiteral("not a table of votes")};
    const auto words = in.next<std::uint32_t>();
    const auto classes = in.next<std::uint32_t>();
    if (words > kMostWords || classes == 0 || classes > kMostClasses)
        return {ErrorCode::UnreadableFile, QStringLiteral("a table larger than any of ours")};
    WordVotes table;
    table.m_biases = readMany<float>(in, classes);
    table.m_words = readMany<std::uint32_t>(in, words);
    table.m_weights = readMany<float>(in, std::size_t{words} * classes);
    if (!in.readAll())
        return {ErrorCode::UnreadableFile, QStringLiteral("a table of the wrong length")};
    if (!isRising(table.m_words) || !areFinite(table.m_biases) || !areFinite(table.m_weights))
        return {ErrorCode::UnreadableFile, QStringLiteral("a table out of order")};
    return table;
}

std::vector<float> WordVotes::logOdds(std::span<const std::uint32_t> words) const
{
    std::vector<float> sums(classCount());
    auto known = m_words.begin();
    for (const std::uint32_t word : words) {
        known = std::lower_bound(known, m_words.end(), word);
        if (known == m_words.end())
            break;
        if (*known != word)
            continue;
        const float* weights = m_weights.data() + (known - m_words.begin()) * static_cast<std::ptrdiff_t>(classCount());
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += weights[i];
    }
    const float length = std::sqrt(std::max(1.F, static_cast<float>(words.size())));
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = m_biases[i] + sums[i] / length;
    return sums;
}

} // namespace broadsheet
