#pragma once

#include "core/pipeline/Reading.h"

#include <QByteArray>

namespace broadsheet {

/// A reading as Markdown: the title as heading 1, the facts, the story, and the related headlines as a list.
[[nodiscard]] QByteArray toMarkdown(const Reading& reading);

} // namespace broadsheet
