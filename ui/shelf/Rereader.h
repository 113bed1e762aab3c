#pragma once

#include "core/library/Ids.h"
#include "core/library/Reread.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

class AsyncLibrary;

/// What came of one story.
struct RereadResult {
    StoryId story{};
    RereadOutcome outcome;
    std::optional<Error> error; ///< instead of an outcome
};

/// Reads the kept pages of saved stories again, beside everything else that is done with the library. Asks no network.
class Rereader final : public QObject {
    Q_OBJECT
public:
    /// `library` must outlive this. `read` is called on another thread.
    Rereader(AsyncLibrary& library, KeptPageReader read, QObject* parent = nullptr);
    /// Ends after the story under way.
    ~Rereader() override;

    /// One such order at a time; `finished` follows.
    void start(std::vector<StoryId> stories);
    /// Ends after the story under way; `finished` tells of those until then.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(int done, int all);
    /// In the order asked for. A library that cannot be changed any more ends it early, with its error last.
    void finished(const std::vector<broadsheet::RereadResult>& results);

private:
    AsyncLibrary& m_library;
    KeptPageReader m_read;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the order under way
};

} // namespace broadsheet
