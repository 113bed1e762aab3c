#pragma once

#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "core/library/ReadingState.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace broadsheet {

class AsyncLibrary;

/// Changes to saved stories, each with a way back until the window closes.
class ShelfChanges final : public QObject {
    Q_OBJECT
public:
    /// What takes a step back, on the library's thread.
    using WayBack = std::function<Result<Done>(Library&)>;

    /// `library` must outlive this.
    explicit ShelfChanges(AsyncLibrary& library, QObject* parent = nullptr);

    /// `said`: the sentence for a reader once it is done.
    void change(const std::vector<StoryId>& stories, const StateChange& change, const QString& said);
    /// A step that somebody else has made.
    void remember(WayBack back);
    /// Takes the last step back.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }

Q_SIGNALS:
    void changed(const QString& said);
    void undone();
    void failed(const broadsheet::Error& error);
    void canUndoChanged(bool can);

private:
    static constexpr size_t mostSteps = 100;

    AsyncLibrary& m_library;
    std::vector<WayBack> m_steps;
};

} // namespace broadsheet
