#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet {

/// The pages over which a story is spread, as far as they are known, and which of them stand in a reading.
struct StoryPages {
    int number = 1; ///< of the first page that stands in the reading
    int joined = 1; ///< pages whose text stands in the reading
    int found = 1;  ///< the highest page number that the story is known to have
    QUrl next;      ///< the next page that does not stand in the reading; empty when there is none
    QUrl whole;     ///< the whole story on one page, where the site offers one; empty elsewhere
    QString gap;    ///< why `next` is not here, technical English; empty when nobody asked for it

    /// Whether there is more of the story than stands in the reading.
    [[nodiscard]] bool areMissing() const { return !next.isEmpty() || number > 1 || number - 1 + joined < found; }
    /// Whether the story has more than one page.
    [[nodiscard]] bool areSeveral() const { return found > 1 || joined > 1 || !next.isEmpty(); }
    /// Whether one page alone, read again, would not be the whole story.
    [[nodiscard]] bool needOthers() const { return areSeveral() || !whole.isEmpty(); }
};

} // namespace broadsheet
