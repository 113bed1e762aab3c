#pragma once

#include "core/pipeline/Reading.h"

#include <QJsonObject>

namespace broadsheet {

/// A reading as the object of `extract --format json` (schema 1); absent fields are left out.
[[nodiscard]] QJsonObject toJson(const Reading& reading);

} // namespace broadsheet
