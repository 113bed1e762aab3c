#pragma once

#include "core/exchange/JsonWriter.h"
#include "core/pipeline/Reading.h"

namespace broadsheet {

/// Writes the fields of `extract --format json` (schema 1) after "ok" into the object that is open in `writer`;
/// absent fields are left out. A trace that was wanted goes in as "trace".
void writeFields(JsonWriter& writer, const Reading& reading);

/// A reading as the whole object of `extract --format json`.
[[nodiscard]] QByteArray toJson(const Reading& reading);

} // namespace broadsheet
