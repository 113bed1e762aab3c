#include "core/fetch/FileFetch.h"

#include "core/page/PageFile.h"

namespace broadsheet {

void FileFetch::begin() {
    PageFileLimits limits;
    limits.unpackedBytes = request().limits.decodedBytes;
    Result<Page> page = readPageFile(request().url.toLocalFile(), limits);
    if (page && page->url.isEmpty())
        page.value().url = request().url;
    settle(page);
}

} // namespace broadsheet
