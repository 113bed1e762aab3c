#pragma once

#include "core/base/StopToken.h"
#include "core/library/Attempt.h"
#include "core/library/Library.h"
#include "ui/shelf/LibraryStatus.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace broadsheet {

/// The window's one way to the library, which is opened and asked on a thread of its own. Work goes in as a function of
/// a Library, its Result comes back as a call on the thread of this object; in between nothing is shared, so there are no
/// locks. Work is done in the order in which it was given.
///
/// Without an open library every piece of work is answered with the error that stood in the way.
class AsyncLibrary final : public QObject {
    Q_OBJECT
public:
    /// Touches nothing before `open`.
    explicit AsyncLibrary(QString folder, LibraryOptions options = {}, QObject* parent = nullptr);
    /// Waits for the changes that were asked for, and for nothing else.
    ~AsyncLibrary() override;

    /// Opens the library, or opens it anew after a failure.
    void open();
    /// Opens the library of another folder from now on, in later runs as well; one is made there when there is none.
    void lookIn(const QString& folder);
    /// Moves the library there and opens it there; everybody goes on reading meanwhile. `answer`: how that went.
    void moveTo(const QString& folder, QObject* context, std::function<void(const Result<Done>&)> answer);
    /// Sets a damaged database aside, puts the newest backup in its place and opens that.
    void restoreBackup();

    /// Where the library stands, as far as that is known.
    [[nodiscard]] const QString& folder() const { return m_place; }
    [[nodiscard]] const LibraryStatus& status() const { return m_status; }

    /// Asks something. `work`: Result<T>(Library&), on the worker's thread. `answer`: void(const Result<T>&), here, unless
    /// `context` is gone or `stop` was asked for by then: of two questions of which only the later counts, stop the first.
    template <typename Work, typename Answer>
    void read(QObject* context, Work work, Answer answer, StopToken stop = {})
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work), answer = std::move(answer), stop](Library* library, const Error& error) {
            if (m_ending || stop.stop_requested())
                return;
            reply(context, std::make_shared<AnswerOf<Work>>(library ? work(*library) : AnswerOf<Work>(error)), answer, stop, Changes::Nothing);
        });
    }

    /// Changes something: the same, but it is done whatever happens to the window; `changed` follows the answer.
    template <typename Work, typename Answer>
    void change(QObject* context, Work work, Answer answer)
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work), answer = std::move(answer)](Library* library, const Error& error) {
            reply(context, std::make_shared<AnswerOf<Work>>(library ? work(*library) : AnswerOf<Work>(error)), answer, {}, Changes::Something);
        });
    }

    /// Work that takes seconds (a check-up, a backup), on a third thread with a Library of its own, so that lists stay
    /// quick meanwhile. `work`: Result<T>(Library&, const StopToken&); it has to end when it is told to stop.
    template <typename Work, typename Answer>
    void apart(QObject* context, Work work, Answer answer, StopToken stop = {})
    {
        m_apart.start([this, context = QPointer<QObject>(context), work = std::move(work), answer = std::move(answer), stop] {
            if (m_ending || stop.stop_requested())
                return;
            using R = std::invoke_result_t<Work, Library&, const StopToken&>;
            const auto library = Library::open(m_folder, m_options);
            const StopSource& ending = m_end;
            StopSource either;
            const std::stop_callback byCaller(stop, [&either] { either.request_stop(); });
            const std::stop_callback byEnd(ending.get_token(), [&either] { either.request_stop(); });
            reply(context, std::make_shared<R>(library ? work(**library, either.get_token()) : R(library.error())), answer, stop, Changes::Something);
        });
    }

    /// Another hand than this one's has written into the library: `changed` follows.
    void noteChange() { Q_EMIT changed(); }

Q_SIGNALS:
    void statusChanged();
    /// Something in the library is not what it was. Every list that is shown should be asked for anew.
    void changed();

private:
    enum class Changes { Nothing, Something };
    template <typename Work>
    using AnswerOf = std::invoke_result_t<Work, Library&>;
    using Job = std::function<void(Library*, const Error&)>;
    struct Desk; ///< what lives on the worker's thread

    void post(Job job);
    void report(LibraryStatus status, const QString& place);
    // On the worker's thread:
    void reopen();
    void letGoIfGone();

    /// On a worker's thread: takes an answer home.
    template <typename R, typename Answer>
    void reply(const QPointer<QObject>& context, std::shared_ptr<R> result, const Answer& answer, const StopToken& stop, Changes changes)
    {
        QMetaObject::invokeMethod(this, [this, context, result = std::move(result), answer, stop, changes] {
            if (context && !stop.stop_requested())
                answer(*result);
            if (changes == Changes::Something && result->ok())
                Q_EMIT changed();
        }, Qt::QueuedConnection);
    }

    QString m_folder; ///< that it is asked for in
    QString m_place;
    LibraryOptions m_options;
    LibraryStatus m_status;
    std::atomic<bool> m_ending = false; ///< questions need no answer any more
    StopSource m_end;
    QThread m_thread;
    Desk* m_desk;
    QThreadPool m_apart;
};

/// Questions of which only the latest counts.
class Latest final {
public:
    /// For the next question; the ones before are dropped.
    [[nodiscard]] StopToken next()
    {
        m_source.request_stop();
        m_source = StopSource();
        return m_source.get_token();
    }
    void drop() { m_source.request_stop(); }

private:
    StopSource m_source;
};

} // namespace broadsheet
