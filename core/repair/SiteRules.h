#pragma once

#include "core/repair/Repairs.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

namespace broadsheet {

/// What a line of a rules file does not say in a way that is understood.
enum class RuleProblem {
    NotUnderstood, ///< neither a host, nor "keep" or "remove" with a selector
    NoHost,        ///< a rule above the first host
    LineTooLong,
    TooManyRules,
};

struct RuleComplaint {
    int line = 0; ///< from 1
    RuleProblem problem{};
};

/// The rules of a reader for the sites they read: a text that people write as well as this program.
///
///     # what a line says behind a "#" is for people
///     example.org
///     keep    div.summary
///     remove  p.newsletter
///
/// A host stands for itself, and a registrable domain for every host below it. Lines that are not understood do nothing, and
/// stay as they are, like comments and the order of lines, when the program adds a rule or takes one away.
class SiteRules final {
public:
    static constexpr qsizetype kMostBytes = 1 << 20; ///< of a text; a rule takes some 40
    static constexpr int kMostRules = 5000;
    static constexpr qsizetype kLongestLine = 1000; ///< bytes

    SiteRules() = default;
    /// `text` is no longer than kMostBytes.
    [[nodiscard]] static SiteRules parse(const QByteArray& text);
    /// The text from which the same is parsed; one that was not changed comes back byte for byte.
    [[nodiscard]] QByteArray text() const { return m_lines.join('\n'); }
    [[nodiscard]] std::vector<RuleComplaint> complaints() const;

    /// The rules for pages of `host`, whose registrable domain is `site`, in the order of the text.
    [[nodiscard]] std::vector<SiteRule> rulesFor(const QString& host, const QString& site) const;
    /// What the last rule for `site` with this selector says.
    [[nodiscard]] std::optional<RepairVerdict> verdictOn(const QString& site, const BlockSelector& selector) const;
    /// Puts a rule behind the others of the site, in the place of those with the same selector. False when there is no room.
    [[nodiscard]] bool add(const QString& site, const SiteRule& rule);
    /// Takes every rule of the site with this selector away.
    void remove(const QString& site, const BlockSelector& selector);

private:
    /// A line that says something.
    struct Entry {
        qsizetype line = 0;
        QString host;
        std::optional<SiteRule> rule; ///< none: the line names the host
    };

    void read();

    QByteArrayList m_lines;
    std::vector<Entry> m_entries;
    std::vector<RuleComplaint> m_complaints;
};

/// "keep" or "remove".
[[nodiscard]] QByteArray nameOf(RepairVerdict verdict);
[[nodiscard]] std::optional<RepairVerdict> verdictNamed(const QByteArray& word);

} // namespace broadsheet
