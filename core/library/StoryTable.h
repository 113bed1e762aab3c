#pragma once

#include "core/library/Database.h"
#include "core/library/Ids.h"

#include <QDateTime>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <vector>

namespace broadsheet::library {

/// The stories themselves and how they are found again: by an address, or by the fingerprint of a text.
class StoryTable final {
public:
    explicit StoryTable(Database& database) : m_database(database) {}

    [[nodiscard]] StoryId insert(const QUrl& address, const QDateTime& savedAt);
    [[nodiscard]] bool contains(StoryId story);
    [[nodiscard]] QDateTime savedAt(StoryId story);

    /// The story that is known under one of the addresses; the first address that is known decides.
    [[nodiscard]] std::optional<StoryId> find(const std::vector<QUrl>& addresses);
    /// Makes the story known under them; an address that another story has stays with that one.
    void addAddresses(StoryId story, const std::vector<QUrl>& addresses);

    void addFingerprint(VersionId version, std::uint64_t hash);
    /// Other stories, not in the trash, whose text is nearly the same, the oldest first.
    [[nodiscard]] std::vector<StoryId> withSameText(StoryId story, std::uint64_t hash);

private:
    Database& m_database;
};

} // namespace broadsheet::library
