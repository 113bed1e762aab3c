#pragma once

#include "ui/reading/Appearance.h"

#include <QByteArray>

namespace broadsheet {

/// The style of a page, UTF-8: an appearance, the look of a story, then of what is laid over it. It can end no <style>.
[[nodiscard]] QByteArray paneSheet(const Appearance& appearance);
/// What the page's policy allows it by: base64 of its SHA-256.
[[nodiscard]] QByteArray policyDigest(const QByteArray& sheet);

} // namespace broadsheet
