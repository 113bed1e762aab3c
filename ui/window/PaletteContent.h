#pragma once

#include "core/library/Ids.h"
#include "ui/palette/PaletteEntry.h"

#include <functional>
#include <vector>

namespace broadsheet {

class WindowActions;
struct OutlineEntry;
struct StoryRow;
struct Reading;

/// What the palette offers of the window: every command that can be given now, with its key …
[[nodiscard]] std::vector<PaletteEntry> commandEntries(const WindowActions& actions);
/// … the headings of the story that is shown, each of which `go` brings to the top by its place …
[[nodiscard]] std::vector<PaletteEntry> headingEntries(const std::vector<OutlineEntry>& outline, const std::function<void(int)>& go);
/// … and the headlines of a reading (null: none), each of which `open` opens by its place in Reading::related.
[[nodiscard]] std::vector<PaletteEntry> headlineEntries(const Reading* reading, const std::function<void(int)>& open);
/// Stories that the library found, each of which `open` opens.
[[nodiscard]] std::vector<PaletteEntry> savedEntries(const std::vector<StoryRow>& rows, const std::function<void(StoryId)>& open);

} // namespace broadsheet
