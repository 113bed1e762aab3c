#pragma once

#include "core/pages/RepeatedBlocks.h"
#include "core/pipeline/Reading.h"

#include <memory>
#include <vector>

namespace broadsheet {

/// Puts the pages of one story together, one after another. Pure: the same pages give the same reading.
class PageJoin final {
public:
    /// `markPattern` is the text of the mark before each page but the first, with "%1" for the number: "Page %1".
    PageJoin(std::shared_ptr<const Reading> first, QString markPattern);

    /// Takes the next page. False when it says nothing new (or tells no story): it is not taken, and the story ends
    /// before it.
    [[nodiscard]] bool add(std::shared_ptr<const Reading> page);
    /// The story has no further page after all.
    void endHere();
    /// Why the next page, which is known, is not here.
    void stopAt(const QUrl& next, const QString& reason);

    /// The story so far: title, byline, dates and the like of the first page; the text of all; every related headline
    /// once; words, minutes and the verdict for the whole.
    [[nodiscard]] Reading reading() const;
    /// The address at which the story goes on; empty when it ends here.
    [[nodiscard]] const QUrl& next() const { return m_next; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }

private:
    struct JoinedPage {
        std::shared_ptr<const Reading> reading;
        Selection part; ///< of its body's tree: what no page before it said
    };

    [[nodiscard]] SanitizedHtml body(int& markWords) const;
    [[nodiscard]] CompletenessFacts facts(int words) const;
    [[nodiscard]] std::vector<RelatedStory> related() const;

    QString m_markPattern;
    std::vector<JoinedPage> m_pages;
    RepeatedBlocks m_repeated;
    QUrl m_next;
    QString m_gap;
    int m_found = 1;
};

/// A story whose pages were joined before, from new readings of the same pages: one that says nothing any more is left out, and
/// those behind it stay. `gap`: why there were no more of them, as `stopAt` had it. Precondition: there is a page.
[[nodiscard]] Reading joinAgain(const std::vector<std::shared_ptr<const Reading>>& pages, const QString& markPattern, const QString& gap);

/// The story's own single page in place of its first page of several: the text of `whole` under the first page's facts.
/// Nothing when it is not the longer one, and so not what it was called.
[[nodiscard]] std::shared_ptr<const Reading> withWhole(const Reading& first, const Reading& whole);
/// The same where it is known to be the whole.
[[nodiscard]] std::shared_ptr<const Reading> underFirst(const Reading& first, const Reading& whole);

} // namespace broadsheet
