#pragma once

#include "ui/settings/Look.h"

class QSettings;

namespace broadsheet {

/// The reader's look in the group "reading" of a settings file. What is missing or damaged there is the default; numbers out of
/// range are for the caller to bring into it.
[[nodiscard]] Look loadLook(const QSettings& file);
void saveLook(const Look& look, QSettings& file);

} // namespace broadsheet
