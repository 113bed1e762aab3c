#pragma once

#include "ui/reading/ReadingPosition.h"

#include <QString>
#include <QVariant>

namespace broadsheet {

struct Appearance;
enum class ScrollStep;

/// The calls into `pane` of resources/reading/pane.js, as scripts. Values go in as JSON or as numbers: no text of a page
/// can become a script.
namespace paneCalls {

[[nodiscard]] QString setAppearance(const Appearance& appearance);
[[nodiscard]] QString position();
/// The answer of `position`.
[[nodiscard]] ReadingPosition positionFrom(const QVariant& answer);
[[nodiscard]] QString restore(const ReadingPosition& position);
[[nodiscard]] QString scroll(ScrollStep step);
[[nodiscard]] QString scrollToHeading(int index);
[[nodiscard]] QString missPicture(const QString& key);

} // namespace paneCalls
} // namespace broadsheet
