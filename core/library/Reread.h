#pragma once

#include "core/base/Result.h"
#include "core/library/LibraryEntry.h"

#include <functional>

namespace broadsheet {

class Library;

/// How a kept page becomes a reading: the pipeline, with what a reader has corrected.
using KeptPageReader = std::function<Result<Reading>(const Page&)>;

/// The pipeline alone.
[[nodiscard]] KeptPageReader plainReader();

/// What came of reading a kept page again.
struct RereadOutcome {
    enum class Kind {
        NewVersion,   ///< other words, other pictures or another title: kept beside what was there, and shown from now on
        Same,         ///< nothing was added
        NoPage,       ///< the page that the story was made from is not kept
        SeveralPages, ///< the story stands on several pages, of which the first alone is kept
        NoStory,      ///< no story is found in the page
    };
    Kind kind = Kind::Same;
    QString title;       ///< of what is shown now
    VersionId before{};  ///< that was shown until now
    VersionId version{}; ///< that is shown now
};

/// Reads the page behind a saved story again, with what the program has learned since. Adds a version and never overwrites one;
/// place and highlights find their words in it. What the reader does with the story, the trash included, stays as it is.
class Reread final {
public:
    /// `library` must outlive this.
    Reread(Library& library, KeptPageReader read) : m_library(library), m_read(std::move(read)) {}

    /// Errors: NotInLibrary, LibraryReadOnly, LibraryBusy, DiskFull, LibraryDamaged (the kept page), and those of reading.
    [[nodiscard]] Result<RereadOutcome> story(StoryId story);
    /// Makes a damaged version whole from its page: with the very bytes that were written where reading yields them again, else as
    /// another version, if it is the one that is shown. Answers whether anything was made whole. Errors as above.
    [[nodiscard]] Result<bool> mend(VersionId version);

private:
    [[nodiscard]] RereadOutcome reread(StoryId story);

    Library& m_library;
    KeptPageReader m_read;
};

} // namespace broadsheet
