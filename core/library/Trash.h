#pragma once

#include "core/library/Ids.h"
#include "core/library/Library.h"

#include <vector>

namespace broadsheet::library {

/// Deletes for good. Throws Failure.
class Trash final {
public:
    explicit Trash(Library& library) : m_library(library) {}

    /// Stories that have been in the trash since before the moment; invalid: all of them. Answers how many went.
    [[nodiscard]] qint64 empty(const QDateTime& before);

    /// Which these are.
    [[nodiscard]] std::vector<StoryId> due(const QDateTime& before);

private:
    void remove(StoryId story);
    void dropUnused();
    void sweepFiles(const std::vector<QByteArray>& digests);
    void giveRoomBack();

    Library& m_library;
    std::vector<QByteArray> m_unusedPictures;
};

} // namespace broadsheet::library
