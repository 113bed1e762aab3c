#pragma once

#include "core/fetch/QueuedFetch.h"

namespace broadsheet {

/// A "fetch" of a local file, through the page room's own door. Only for files that the user asked for.
class FileFetch final : public QueuedFetch {
    Q_OBJECT
public:
    using QueuedFetch::QueuedFetch;

protected:
    void begin() override;
    void release() override {}
};

} // namespace broadsheet
