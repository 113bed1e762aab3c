#pragma once

#include "ui/palette/PaletteEntry.h"

#include <functional>
#include <vector>

namespace broadsheet {

class WindowActions;
struct Reading;

/// What the palette offers of the window: every command that can be given now, with its key …
[[nodiscard]] std::vector<PaletteEntry> commandEntries(const WindowActions& actions);
/// … and the headlines of a reading (null: none), each of which `open` opens by its place in Reading::related.
[[nodiscard]] std::vector<PaletteEntry> headlineEntries(const Reading* reading, const std::function<void(int)>& open);

} // namespace broadsheet
