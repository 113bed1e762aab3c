#pragma once

#include "ui/shelf/Rereader.h"
#include "ui/window/LibraryParts.h"

#include <QObject>

namespace broadsheet {

class ShelfChanges;
class StoryDesk;

/// Reads kept pages again when a reader asks for it, tells what came of it, and shows the new text where the old one is on the
/// screen. One story is told of in a sentence, several in a window of their own.
class Rereading final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive this.
    Rereading(const LibraryParts& parts, ShelfChanges& changes, StoryDesk& story, QObject* parent = nullptr);

    void reread(const std::vector<StoryId>& stories);

Q_SIGNALS:
    /// Something for the reader; `compared`: a story whose versions can be compared, and the step can be taken back.
    void said(const QString& sentence, std::optional<broadsheet::StoryId> compared);
    void compareRequested(broadsheet::StoryId story, const QString& title);

private:
    void onFinished(const std::vector<RereadResult>& results);
    void tellOfOne(const RereadResult& result);
    void remember(const std::vector<RereadResult>& results);

    LibraryParts m_parts;
    ShelfChanges& m_changes;
    StoryDesk& m_story;
    Rereader m_one;
    std::vector<RereadResult> m_last; ///< those that became another text the last time
};

} // namespace broadsheet
