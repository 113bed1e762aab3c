#pragma once

#include <QUrl>

#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::sanitize {

/// Turns the references of a page into absolute addresses.
class Links final {
public:
    explicit Links(const QUrl& base);

    /// The absolute http(s) address, fully encoded; empty when SafeUrl refuses it.
    [[nodiscard]] std::string absolute(std::string_view reference) const;
    /// The fragment, decoded, when the reference leads into the page itself ("#x", or the page's own address with
    /// a fragment).
    [[nodiscard]] std::optional<std::string> fragment(std::string_view reference) const;

private:
    QUrl m_base;
    std::string m_scheme; ///< "https:"; empty when the base is not http(s)
    std::string m_origin; ///< "https://example.org"
    std::string m_page;   ///< the base without its fragment
};

} // namespace broadsheet::sanitize
