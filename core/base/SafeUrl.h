#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace broadsheet {

/// An absolute http or https address with a host and without userinfo: the only kind of link that leaves the
/// core for a label, the pane or the fetcher. There is no other way to make one than `from`.
class SafeUrl final {
public:
    /// The address, or nothing when its scheme is not http(s), it has no host, or it carries a user name.
    [[nodiscard]] static std::optional<SafeUrl> from(const QUrl& url);
    /// `reference` as found in a page, resolved against `base` (white space inside is removed as browsers do).
    [[nodiscard]] static std::optional<SafeUrl> resolve(const QUrl& base, const QString& reference);

    [[nodiscard]] const QUrl& url() const { return m_url; }
    [[nodiscard]] QString toString() const { return m_url.toString(QUrl::FullyEncoded); }
    /// The host as a label may show it: Unicode only where it cannot mislead, else punycode.
    [[nodiscard]] QString displayHost() const;

    friend bool operator==(const SafeUrl& a, const SafeUrl& b) { return a.m_url == b.m_url; }

private:
    explicit SafeUrl(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

} // namespace broadsheet
