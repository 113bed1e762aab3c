#include "app/cli/Batch.h"

#include "app/cli/BatchJob.h"
#include "app/cli/Console.h"
#include "app/cli/LineReader.h"
#include "app/cli/Sentences.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <unistd.h>

namespace broadsheet {
namespace {

constexpr qsizetype kLongestLine = 1 << 20; ///< bytes; a path, an address and an id fit a hundred times over

/// The two ends that the workers share. Each takes its next line by itself when it is free, so that there is no
/// queue to fill: at most one line a worker is in memory.
class Workshop final {
public:
    std::optional<LineReader::Line> take()
    {
        const std::scoped_lock lock(m_input);
        while (!m_closed) {
            auto line = m_reader.next();
            if (!line || !line->text.trimmed().isEmpty())
                return line;
        }
        return {};
    }

    void give(const QByteArray& answer)
    {
        const std::scoped_lock lock(m_output);
        if (m_closed)
            return;
        m_failure = writeResult(answer);
        m_closed = static_cast<bool>(m_failure);
    }

    /// Why writing ended early. Only once all workers have ended.
    [[nodiscard]] std::error_code failure() const { return m_failure; }

private:
    LineReader m_reader{STDIN_FILENO, kLongestLine};
    std::mutex m_input;
    std::mutex m_output;
    std::error_code m_failure;
    std::atomic<bool> m_closed{false}; ///< the answers can no longer be written: nobody needs the rest
};

void work(Workshop& workshop)
{
    while (const auto line = workshop.take())
        workshop.give(answerBatchLine(*line));
}

} // namespace

ExitCode runBatch(int jobs)
{
    Workshop workshop;
    {
        std::vector<std::jthread> others; // joined at the end of the block
        for (int i = 1; i < jobs; ++i)
            others.emplace_back(work, std::ref(workshop));
        work(workshop);
    }
    const std::error_code failure = workshop.failure();
    if (!failure || failure == std::errc::broken_pipe)
        return ExitCode::Story;
    writeMessage(unwrittenSentence(failure));
    return ExitCode::NotLoaded;
}

} // namespace broadsheet
