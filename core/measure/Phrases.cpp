#include "core/measure/Phrases.h"

#include "core/measure/TextMeter.h"

#include <algorithm>

namespace broadsheet {

Phrases::Phrases(std::span<const PhraseRow> rows)
{
    for (const PhraseRow& row : rows) {
        for (std::size_t at = 0; at <= row.phrases.size();) {
            const std::size_t end = std::min(row.phrases.find('|', at), row.phrases.size());
            TextMeter meter;
            meter.read(row.phrases.substr(at, end - at), false);
            if (!meter.wordHashes().empty())
                m_byFirstWord.emplace(meter.wordHashes().front(), meter.wordHashes());
            at = end + 1;
        }
    }
}

std::size_t Phrases::beginning(std::span<const std::uint32_t> words) const
{
    std::size_t longest = 0;
    if (words.empty())
        return longest;
    const auto [first, last] = m_byFirstWord.equal_range(words.front());
    for (auto phrase = first; phrase != last; ++phrase) {
        const std::vector<std::uint32_t>& own = phrase->second;
        if (own.size() > longest && own.size() <= words.size() && std::equal(own.begin(), own.end(), words.begin()))
            longest = own.size();
    }
    return longest;
}

bool Phrases::within(std::span<const std::uint32_t> words) const
{
    for (std::size_t at = 0; at < words.size(); ++at)
        if (beginning(words.subspan(at)) > 0)
            return true;
    return false;
}

} // namespace broadsheet
