#include "core/library/SimHash.h"

#include "core/library/SearchText.h"
#include "core/measure/Hash.h"

#include <bit>

namespace broadsheet::library {
namespace {

constexpr std::size_t kRun = 3;          ///< words in one feature: order counts, one changed word spoils three
constexpr std::size_t kFewestWords = 30; ///< below that, notices and menus look alike
constexpr int kBits = 64;
constexpr int kBandBits = 16;

/// FNV-1a leaves the upper bits of short words poor; the finaliser of MurmurHash3 spreads them.
std::uint64_t spread(std::uint64_t hash)
{
    hash = (hash ^ hash >> 33U) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ hash >> 33U) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ hash >> 33U;
}

} // namespace

std::optional<std::uint64_t> simHash(const QString& text)
{
    const QStringList words = wordsOf(text);
    if (static_cast<std::size_t>(words.size()) < kFewestWords)
        return {};
    std::vector<std::uint64_t> hashes;
    hashes.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words)
        hashes.push_back(hashOf(word.toStdString()));
    std::array<int, kBits> votes{};
    for (std::size_t i = 0; i + kRun <= hashes.size(); ++i) {
        std::uint64_t feature = 0;
        for (std::size_t k = 0; k < kRun; ++k)
            feature = mixHash(feature, hashes[i + k]);
        feature = spread(feature);
        for (int bit = 0; bit < kBits; ++bit)
            votes[static_cast<std::size_t>(bit)] += (feature >> bit & 1U) != 0 ? 1 : -1;
    }
    std::uint64_t result = 0;
    for (int bit = 0; bit < kBits; ++bit)
        result |= static_cast<std::uint64_t>(votes[static_cast<std::size_t>(bit)] > 0) << bit;
    return result;
}

int distance(std::uint64_t a, std::uint64_t b) { return std::popcount(a ^ b); }

std::array<std::int64_t, 4> bandsOf(std::uint64_t hash)
{
    std::array<std::int64_t, 4> bands{};
    for (std::size_t i = 0; i < bands.size(); ++i)
        bands[i] = static_cast<std::int64_t>(i << kBandBits | (hash >> i * kBandBits & 0xffffU));
    return bands;
}

} // namespace broadsheet::library
