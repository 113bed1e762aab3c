#pragma once

#include "ui/reading/ReadingPosition.h"

#include <QString>
#include <QVariant>

namespace broadsheet {

struct Appearance;
struct PrintOptions;
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
/// The picture gets a class of pane.css.
[[nodiscard]] QString markPicture(const QString& key, const QString& cssClass);
/// The page as it is to be printed, with `heading` over the addresses of its links; and as it was.
[[nodiscard]] QString dressForPrint(const PrintOptions& options, const QString& heading);
[[nodiscard]] QString undressFromPrint();

} // namespace paneCalls
} // namespace broadsheet
