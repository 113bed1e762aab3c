#pragma once

#include "ui/shelf/LibraryStatus.h"

#include <QCoreApplication>

namespace broadsheet {

/// What a reader is told about the library itself.
class LibrarySentence final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::LibrarySentence)
public:
    /// Empty while there is nothing to tell: the library is open, or being opened.
    [[nodiscard]] static QString of(const LibraryStatus& status);
    /// A change that could not be made, or a story that could not be had: what happened and what to do.
    [[nodiscard]] static QString of(const Error& error);
};

} // namespace broadsheet
