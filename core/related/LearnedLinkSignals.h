#pragma once

#include "core/related/LinkView.h"

#include <array>
#include <string_view>
#include <vector>

namespace broadsheet {

/// The tables of words that training learned about links, one a kind of place where words stand.
enum class LinkTable : std::uint8_t { Names, NearNames, Text, Headings, Address };
inline constexpr std::size_t kLinkTables = 5;

inline constexpr std::array<std::string_view, kLinkTables> kLearnedLinkSignalNames{
    "learned.names", "learned.nearNames", "learned.text", "learned.headings", "learned.address"};

/// The log odds of a headline by each table.
using LearnedLinkSignals = std::array<float, kLinkTables>;

/// Weighs the words of a page's links by the shipped tables. Elements that many links share are weighed once.
class LinkWordWeigher final {
public:
    explicit LinkWordWeigher(const Document& document);

    [[nodiscard]] LearnedLinkSignals weigh(const LinkView& view);

private:
    /// What an element's names add for the links below it.
    struct NameWeights {
        bool known = false;
        float names = 0;
        float own = 0;
        float above = 0;
    };
    [[nodiscard]] const NameWeights& namesAt(NodeId element);

    const Document& m_document;
    std::vector<NameWeights> m_names;
};

} // namespace broadsheet
