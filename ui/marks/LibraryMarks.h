#pragma once

#include "core/library/Ids.h"
#include "ui/marks/MarkStore.h"

#include <QObject>

namespace broadsheet {

class AsyncLibrary;

/// Marks kept in the library with their story. A story that is not saved yet is saved by its first mark.
class LibraryMarks final : public QObject, public MarkStore {
    Q_OBJECT
public:
    /// Saves the story at an address and tells its number; no call when that fails, which is told elsewhere.
    using SaveStory = std::function<void(const QUrl& address, std::function<void(const Result<StoryId>&)> then)>;

    /// `library` must outlive this.
    LibraryMarks(AsyncLibrary& library, SaveStory saveStory, QObject* parent = nullptr);

    [[nodiscard]] bool isKept() const override { return true; }
    void list(const MarkedStory& story, Done<std::vector<StoryMark>> done) override;
    void add(const MarkedStory& story, const WantedMark& wanted, Done<qint64> done) override;
    void setNote(qint64 mark, const QString& note, Done<qint64> done) override;
    void remove(qint64 mark, Done<qint64> done) override;
    void restore(qint64 mark, Done<qint64> done) override;

private:
    void addTo(StoryId id, const MarkedStory& story, const WantedMark& wanted, Done<qint64> done);

    AsyncLibrary& m_library;
    SaveStory m_saveStory;
};

} // namespace broadsheet
