#include "ui/shelf/Rereader.h"

#include "ui/shelf/AsyncLibrary.h"

#include <utility>

namespace broadsheet {
namespace {

using Results = std::vector<RereadResult>;

/// Whether the next story would fail as well.
bool isOfTheLibrary(const Error& error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::LibraryReadOnly || error.code == ErrorCode::LibraryUnavailable;
}

RereadResult reread(Library& library, const KeptPageReader& read, StoryId story)
{
    if (!library.isThere()) // what is written to a file without a place is lost
        return {story, {}, Error{ErrorCode::LibraryUnavailable, library.folder().path() + QStringLiteral(" is gone")}};
    const auto outcome = Reread(library, read).story(story);
    return outcome ? RereadResult{story, *outcome, {}} : RereadResult{story, {}, outcome.error()};
}

} // namespace

Rereader::Rereader(AsyncLibrary& library, KeptPageReader read, QObject* parent) : QObject(parent), m_library(library), m_read(std::move(read)) {}

Rereader::~Rereader() { stop(); }

void Rereader::stop()
{
    if (m_stop)
        *m_stop = true;
}

void Rereader::start(std::vector<StoryId> stories)
{
    if (isBusy())
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    // The library's object outlives its threads, so that it can take the count home.
    const auto tell = [library = &m_library, self = QPointer(this)](int done, int all) {
        QMetaObject::invokeMethod(library, [self, done, all] {
            if (self)
                Q_EMIT self->progressed(done, all);
        }, Qt::QueuedConnection);
    };
    m_library.apart(
        this,
        [stories = std::move(stories), read = m_read, stop = m_stop, tell](Library& library, const StopToken& ending) -> Result<Results> {
            Results results;
            for (const StoryId story : stories) {
                if (*stop || ending.stop_requested())
                    break;
                results.push_back(reread(library, read, story));
                if (results.back().error && isOfTheLibrary(*results.back().error))
                    break;
                tell(int(results.size()), int(stories.size()));
            }
            return results;
        },
        [this](const Result<Results>& results) {
            m_stop.reset();
            Q_EMIT finished(results ? *results : Results{{StoryId{}, {}, results.error()}});
        });
}

} // namespace broadsheet
