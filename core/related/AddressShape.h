#pragma once

#include "core/related/LinkAddress.h"

#include <cstdint>

namespace broadsheet {

/// The pattern of an address: for each segment of its path whether it is a number, a year, one word, a long slug, and its
/// ending. Stories of one site share theirs.
[[nodiscard]] std::uint64_t shapeOf(const AddressParts& address);

/// How an address stands to the page's own.
struct AddressKinship {
    bool sameSite = false;        ///< the last two labels of the hosts agree: "shop.news.example" and "news.example"
    bool sameShape = false;
    bool samePath = false;        ///< the page itself with another query: a share or print link, or the next of a forum
    bool sameFolder = false;      ///< all but the slug
    bool sameFirstSegment = false;
    bool above = false;           ///< a folder of the page's own address: its section, its home
};

[[nodiscard]] AddressKinship kinshipOf(const AddressParts& address, const AddressParts& own);

} // namespace broadsheet
