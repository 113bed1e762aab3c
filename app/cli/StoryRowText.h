#pragma once

#include "core/exchange/JsonWriter.h"
#include "core/library/Catalogue.h"

namespace broadsheet {

/// One story of a list as lines for a terminal.
[[nodiscard]] QByteArray storyLines(const StoryRow& row);
/// The same as a JSON object: id, version, url, title, byline, siteName, excerpt, publishedTime, savedTime, wordCount,
/// readingMinutes, progress, read, archived, favourite, trashed, tags, snippet; what is empty is left out.
void writeStory(JsonWriter& writer, const StoryRow& row);
/// {"schema": 1, "ok": true, "stories": […]} with a line end.
[[nodiscard]] QByteArray storiesJson(const std::vector<StoryRow>& rows);

} // namespace broadsheet
