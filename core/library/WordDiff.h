#pragma once

#include <QString>

#include <vector>

namespace broadsheet {

/// A piece of a text that both versions have, or only one of them.
struct DiffRun {
    enum class Kind { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    QString text; ///< as it stands in the later version; of Removed: in the earlier one
};

/// How far a comparison goes.
struct DiffLimits {
    int changedParagraphs = 1000; ///< removed and added; more: the texts have nothing to do with each other
    int changedWords = 1500;      ///< within neighbouring changed paragraphs; more: they are told as replaced
};

/// Compares two plain texts by words; in Chinese, Japanese and Thai by the character. Kept and added runs together are `after`
/// to the letter; kept and removed ones are `before`, but for white space, which no change is told of. Two runs in a row
/// are never of one kind; what was removed comes before what was added. Pure. Takes some milliseconds for stories, and
/// no more than some 20 MB, whatever the texts are.
[[nodiscard]] std::vector<DiffRun> compareByWords(const QString& before, const QString& after, const DiffLimits& limits = {});

} // namespace broadsheet
