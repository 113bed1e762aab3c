#pragma once

#include "core/taking/Taker.h"

#include <functional>
#include <vector>

namespace broadsheet {

/// What became of one story of a save.
struct KeptStory {
    QUrl address;
    QString title;
    std::optional<SaveOutcome> outcome; ///< when it was saved now
    HeadlineState state;
    bool fromPage = false;
    int pictures = 0;
    int missingPictures = 0;
};

/// What a save came to: the story itself, and those beside it in page order.
struct SaveReport {
    KeptStory main;
    std::vector<KeptStory> related;
};

/// Puts together what was planned and what was dealt with. Pure but for `stateOf`.
[[nodiscard]] SaveReport reportOf(const TakeRequest& request, const TakeAnswer& answer, const std::vector<TakenStory>& taken,
    const std::function<HeadlineState(const QUrl&)>& stateOf);

/// One line a story that is in the library, with its number.
[[nodiscard]] QByteArray linesOf(const SaveReport& report);
/// {"schema": 1, "ok": true, url, title, id, version, kept, state, pictures, missingPictures, sameText, "related": [{…, "error"}]} with a line end.
[[nodiscard]] QByteArray jsonOf(const SaveReport& report);

} // namespace broadsheet
