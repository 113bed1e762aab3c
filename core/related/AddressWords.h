#pragma once

#include <string_view>

namespace broadsheet {

/// What an address's path says of the page it leads to, by whole words of its segments.
struct AddressSense {
    bool section = false; ///< a tag, category, author, topic or search page
    bool service = false; ///< login, shop, share, legal, contact …
    bool story = false;   ///< a folder of news, posts, articles
    bool media = false;   ///< a picture, a gallery, a document to load
    bool dated = false;   ///< a year or a whole date stands in the path
    int digits = 0;
    int hyphens = 0;      ///< of the slug
};

[[nodiscard]] AddressSense senseOfAddress(std::string_view path, std::string_view slug);

} // namespace broadsheet
