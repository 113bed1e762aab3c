#pragma once

#include <QDateTime>

#include <optional>

namespace broadsheet {

/// How long stories stay in the trash before they are deleted for good. A story whose moment lies ahead (the clock was
/// wrong) stays.
struct TrashRule {
    int days = 0; ///< 0: until a person empties the trash

    [[nodiscard]] bool isOn() const { return days > 0; }
    /// When a story goes that was put there at `trashedAt`; nothing: it stays.
    [[nodiscard]] std::optional<QDateTime> goesAt(const QDateTime& trashedAt) const
    {
        return isOn() && trashedAt.isValid() ? std::optional(trashedAt.addDays(days)) : std::nullopt;
    }
    /// What was put there before that moment has to go at `now`; nothing: all of it stays.
    [[nodiscard]] std::optional<QDateTime> dueBefore(const QDateTime& now) const
    {
        return isOn() && now.isValid() ? std::optional(now.addDays(-days)) : std::nullopt;
    }

    friend bool operator==(const TrashRule&, const TrashRule&) = default;
};

} // namespace broadsheet
