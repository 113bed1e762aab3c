#pragma once

#include <QMetaObject>
#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace broadsheet {

/// A thread for something that may never answer, as a speech service without a sound device. Whoever asks waits for a limited time;
/// once that has passed nothing is asked any more, and the thread is left to itself.
class EngineThread final {
public:
    EngineThread();
    ~EngineThread();
    EngineThread(const EngineThread&) = delete;
    EngineThread& operator=(const EngineThread&) = delete;

    /// What `task` gives when it is run there; nothing when that takes longer than `limit`, and for ever after.
    template <typename Answer>
    [[nodiscard]] std::optional<Answer> ask(std::function<Answer()> task, std::chrono::milliseconds limit);
    /// Has `task` run there, behind what was asked and told before.
    void tell(std::function<void()> task);
    /// Whether it has answered all that it was asked.
    [[nodiscard]] bool answers() const { return m_answers; }

private:
    QThread* m_thread;  ///< outlives this where it hangs
    QObject* m_worker;  ///< lives there
    bool m_answers = true;
};

template <typename Answer>
std::optional<Answer> EngineThread::ask(std::function<Answer()> task, std::chrono::milliseconds limit)
{
    struct Exchange {
        QSemaphore answered;
        std::optional<Answer> answer;
    };
    if (!m_answers)
        return std::nullopt;
    const auto exchange = std::make_shared<Exchange>(); // the task may end when nobody waits any more
    tell([exchange, task = std::move(task)] {
        exchange->answer = task();
        exchange->answered.release();
    });
    m_answers = exchange->answered.tryAcquire(1, static_cast<int>(limit.count()));
    return m_answers ? exchange->answer : std::nullopt;
}

} // namespace broadsheet
