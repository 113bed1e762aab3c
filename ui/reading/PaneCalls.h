#pragma once

#include "ui/reading/ReadingPosition.h"
#include "ui/reading/StoryTextMap.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace broadsheet {

struct Appearance;
struct FindOptions;
struct FindPhrase;
enum class FocusMode;
struct PrintOptions;
enum class ScrollStep;

/// A highlight as the pane paints it.
struct PaintedMark {
    qint64 id = 0;
    TextSpan span; ///< in characters of the pane
    QString colour;
    QString note;
};

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
/// The answer has `active` and `count`.
[[nodiscard]] QString find(const std::vector<FindPhrase>& phrases, const FindOptions& options);
[[nodiscard]] QString endFind();
/// The words on our own elements in the page, in the window's language.
[[nodiscard]] QString setLabels();
/// The pictures in the order of the page: `key`, `alt`, `caption`, `onScreen` each.
[[nodiscard]] QString pictures();
[[nodiscard]] QString showPicture(const QString& key);
[[nodiscard]] QString setFocusMode(FocusMode mode);
[[nodiscard]] QString showMarks(const std::vector<PaintedMark>& marks);
[[nodiscard]] QString goToMark(qint64 id);
/// The sentence that is being read aloud, in characters of the pane; empty takes its paint away.
[[nodiscard]] QString showSpoken(const TextSpan& span);
/// What is selected of the story.
[[nodiscard]] QString selectedSpan();
/// Selects a part of the story, in characters of the pane, and shows it.
[[nodiscard]] QString selectSentence(const TextSpan& span);
/// The answer of `selectedSpan`; empty for none.
[[nodiscard]] TextSpan spanFrom(const QVariant& answer);
[[nodiscard]] QString missPicture(const QString& key);
/// The picture gets a class of pane.css.
[[nodiscard]] QString markPicture(const QString& key, const QString& cssClass);
/// The page as it is to be printed, with `heading` over the addresses of its links; and as it was.
[[nodiscard]] QString dressForPrint(const PrintOptions& options, const QString& heading);
[[nodiscard]] QString undressFromPrint();

} // namespace paneCalls
} // namespace broadsheet
