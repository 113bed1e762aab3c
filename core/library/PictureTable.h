#pragma once

#include "core/library/Database.h"
#include "core/library/LibraryEntry.h"

namespace broadsheet::library {

/// Which version uses which picture, and which pictures failed and why.
class PictureTable final {
public:
    explicit PictureTable(Database& database) : m_database(database) {}

    /// Notes a picture (or why it is missing) under its address; what is stored already stays when `picture` failed.
    void note(VersionId version, const FetchedPicture& picture, const QByteArray& sha256);
    [[nodiscard]] std::vector<PictureUse> of(VersionId version);
    /// The stored picture that a version shows for an address.
    [[nodiscard]] std::optional<PictureUse> find(VersionId version, const QUrl& address);
    [[nodiscard]] std::vector<QByteArray> all();
    [[nodiscard]] bool contains(const QByteArray& sha256);
    /// Forgets pictures that no version uses and answers their digests; their files are the caller's.
    [[nodiscard]] std::vector<QByteArray> forgetUnused();
    /// The picture is gone: every use of it becomes one that failed for `reason`.
    void markMissing(const QByteArray& sha256, const QString& reason);

private:
    Database& m_database;
};

} // namespace broadsheet::library
