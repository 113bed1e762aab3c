#include "core/pipeline/Pipeline.h"

namespace broadsheet {
Result<Reading> read(const Page& page, const ReadOptions&) { Reading r; r.url = page.url; return r; }
} // namespace broadsheet
