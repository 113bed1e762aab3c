#pragma once

#include <QUrl>

#include <string>
#include <string_view>

namespace broadsheet {

/// Resolves the many links of a page quickly: the ordinary forms by string work, the rest by QUrl.
class LinkResolver final {
public:
    explicit LinkResolver(const QUrl& base);

    /// The absolute http(s) address without its fragment, or an empty string when the reference leads nowhere
    /// (another scheme, an in-page fragment, no host).
    [[nodiscard]] std::string resolve(std::string_view reference) const;

private:
    QUrl m_base;
    std::string m_scheme; ///< "https:"
    std::string m_origin; ///< "https://host:port"
    std::string m_folder; ///< origin and path up to its last '/'
};

/// The parts of an absolute address that say what kind of page it leads to. Views into the address.
struct AddressParts {
    std::string_view host;  ///< without "www."
    std::string_view path;  ///< without query
    std::string_view query; ///< without '?'
    std::string_view slug;  ///< last non-empty segment of the path
    int depth = 0;          ///< non-empty segments
};

[[nodiscard]] AddressParts partsOf(std::string_view address);

/// An address as two links to one page share it: without fragment and trailing '/'.
[[nodiscard]] std::string_view withoutTrailingSlash(std::string_view address);

} // namespace broadsheet
