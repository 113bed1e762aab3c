#pragma once

#include "core/library/Library.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// What the stories of one site take on the disk, in bytes: all versions of each, those in the trash included. A story belongs to
/// the site of the version that is shown. A page or a picture that several stories of the site share is counted once.
struct SiteSize {
    QString host;
    qint64 stories = 0;   ///< outside the trash
    qint64 trashed = 0;   ///< in the trash
    qint64 texts = 0;     ///< packed bodies, those beside headlines as well
    qint64 pages = 0;     ///< packed pages as they came
    qint64 pictures = 0;

    [[nodiscard]] qint64 total() const { return texts + pages + pictures; }
    friend bool operator==(const SiteSize&, const SiteSize&) = default;
};

/// The same for the whole library.
struct SiteSizes {
    std::vector<SiteSize> sites; ///< the biggest first
    qint64 total = 0;            ///< everything once
    qint64 shared = 0;           ///< what the sites' own totals come to above that: counted with each site that uses it
    qint64 folder = 0;           ///< the whole folder: with the search's index, the backups and the reserve
};

namespace library {

/// Reads lengths and no texts: quick in a library of any size. Throws Failure.
[[nodiscard]] SiteSizes siteSizes(Library& library);

} // namespace library
} // namespace broadsheet
