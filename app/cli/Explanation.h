#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

namespace broadsheet {

enum class Colour { No, Yes };

/// The decisions of a reading as a table for people, one a line: kept or dropped, score, rule, path, reason, preview.
[[nodiscard]] QByteArray explain(const Reading& reading, Colour colour);

} // namespace broadsheet
