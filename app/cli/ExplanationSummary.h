#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

namespace broadsheet {

/// What an explanation begins with: the page's kind with its probabilities, how many blocks and links were kept and from
/// which score on, how much the sanitiser left out, and how to read the rest.
[[nodiscard]] QByteArray explanationSummary(const Reading& reading);

} // namespace broadsheet
