#pragma once

#include "core/metadata/TrustTable.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// What each place of the page states, before anybody is believed.
class Claims final {
public:
    /// Empty values are no claims.
    void add(Field field, Origin origin, const QString& value)
    {
        if (!value.isEmpty() && m_claims.size() < kMostClaims)
            m_claims.push_back({field, origin, value.left(longest(field))});
    }

    /// Every value that `origin` states, in page order.
    [[nodiscard]] QStringList of(Field field, Origin origin) const
    {
        QStringList values;
        for (const Claim& claim : m_claims)
            if (claim.field == field && claim.origin == origin)
                values << claim.value;
        return values;
    }

    /// The first value of the most trusted origin that `accept(value)` agrees with; else empty.
    template <typename Accept>
    [[nodiscard]] QString best(Field field, Accept accept) const
    {
        for (const Origin origin : trustedFor(field))
            for (const Claim& claim : m_claims)
                if (claim.field == field && claim.origin == origin && accept(claim.value))
                    return claim.value;
        return {};
    }
    [[nodiscard]] QString best(Field field) const
    {
        return best(field, [](const QString&) { return true; });
    }

private:
    /// No page has more to say; what a hostile one says is cut, so that no later step can be made slow.
    static constexpr std::size_t kMostClaims = 2000;
    static constexpr qsizetype longest(Field field)
    {
        constexpr qsizetype kLine = 500;       // characters of a title, a name, a date
        constexpr qsizetype kParagraph = 5000; // of a description or an address
        const bool paragraph = field == Field::Excerpt || field == Field::LeadImage || field == Field::Canonical;
        return paragraph ? kParagraph : kLine;
    }

    struct Claim {
        Field field;
        Origin origin;
        QString value;
    };
    std::vector<Claim> m_claims;
};

} // namespace broadsheet
