#include "ui/shelf/AsyncLibrary.h"

#include "core/library/LibraryMove.h"
#include "core/library/LibraryPlace.h"
#include "core/library/Rescue.h"

#include <QFileInfo>

namespace broadsheet {

struct AsyncLibrary::Desk final : QObject {
    std::unique_ptr<Library> library;
    Error error{ErrorCode::LibraryUnavailable, QStringLiteral("not opened")};
};

namespace {

/// Where the library of a folder is to be found; the folder itself where that cannot be told.
QString placeOf(const QString& folder)
{
    const auto place = LibraryPlace(folder).folder();
    return place ? *place : folder;
}

LibraryStatus statusOf(const Result<std::unique_ptr<Library>>& opened, const QString& folder)
{
    using Kind = LibraryStatus::Kind;
    if (!opened) {
        const bool damaged = opened.error().code == ErrorCode::LibraryDamaged;
        return {Kind::Failed, opened.error(), damaged ? Rescue(LibraryFolder(folder)).offer() : std::nullopt};
    }
    switch ((*opened)->access()) {
    case LibraryAccess::ReadWrite: return {Kind::Open, {}, {}};
    case LibraryAccess::ReadOnly: return {Kind::ReadOnly, {}, {}};
    case LibraryAccess::Snapshot: return {Kind::Snapshot, {}, {}};
    }
    return {};
}

} // namespace

AsyncLibrary::AsyncLibrary(QString folder, LibraryOptions options, QObject* parent)
    : QObject(parent), m_folder(folder), m_place(std::move(folder)), m_options(std::move(options)), m_desk(new Desk)
{
    m_apart.setMaxThreadCount(1);
    m_thread.setObjectName(QStringLiteral("library"));
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

AsyncLibrary::~AsyncLibrary()
{
    m_ending = true;
    m_end.request_stop();
    m_apart.clear();
    m_apart.waitForDone();
    // Behind everything that is still to be done; the library is closed on the thread that opened it.
    QMetaObject::invokeMethod(m_desk, [desk = m_desk] {
        desk->library.reset();
        desk->thread()->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_desk;
}

void AsyncLibrary::open()
{
    report({}, m_place);
    QMetaObject::invokeMethod(m_desk, [this] { reopen(); }, Qt::QueuedConnection);
}

void AsyncLibrary::reopen()
{
    m_desk->library.reset();
    Result<std::unique_ptr<Library>> opened = Library::open(m_folder, m_options);
    const QString place = placeOf(m_folder);
    const LibraryStatus status = statusOf(opened, place);
    if (opened)
        m_desk->library = std::move(opened).value();
    else
        m_desk->error = opened.error();
    QMetaObject::invokeMethod(this, [this, status, place] { report(status, place); }, Qt::QueuedConnection);
}

/// A disk that was pulled out, a folder that was moved: what is written to a file without a place is lost.
void AsyncLibrary::letGoIfGone()
{
    if (!m_desk->library || m_desk->library->isThere())
        return;
    m_desk->error = {ErrorCode::LibraryUnavailable, m_desk->library->folder().path() + QStringLiteral(" is gone")};
    m_desk->library.reset();
    const LibraryStatus status{LibraryStatus::Kind::Failed, m_desk->error, {}};
    QMetaObject::invokeMethod(this, [this, status] { report(status, m_place); }, Qt::QueuedConnection);
}

void AsyncLibrary::lookIn(const QString& folder)
{
    report({}, m_place);
    QMetaObject::invokeMethod(m_desk, [this, folder] {
        const bool isNew = !QFileInfo::exists(LibraryFolder(folder).database());
        Result<Done> done = Done{};
        if (isNew) { // only what is there is looked for elsewhere; see Library::open
            const auto made = Library::open(folder, m_options);
            done = made ? Result<Done>(Done{}) : Result<Done>(made.error());
        }
        if (done)
            done = LibraryPlace(m_folder).lookIn(folder);
        if (done)
            return reopen();
        const LibraryStatus status{LibraryStatus::Kind::Failed, done.error(), {}};
        QMetaObject::invokeMethod(this, [this, status] { report(status, m_place); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void AsyncLibrary::moveTo(const QString& folder, QObject* context, std::function<void(const Result<Done>&)> answer)
{
    const auto finish = [this, folder, context = QPointer<QObject>(context), answer](const Result<Done>& prepared) {
        if (!prepared) {
            if (context)
                answer(prepared);
            return;
        }
        // On the thread that changes the library, so that no change falls between the copy and the word.
        post([this, folder, context, answer](Library* library, const Error& error) {
            auto moved = std::make_shared<Result<Done>>(library ? LibraryMove(*library, folder).finish() : Result<Done>(error));
            if (*moved)
                reopen();
            reply(context, std::move(moved), answer, {}, Changes::Something);
        });
    };
    apart(this, [folder](Library& library, const StopToken& stop) { return LibraryMove(library, folder).prepare(stop); }, finish);
}

void AsyncLibrary::restoreBackup()
{
    QMetaObject::invokeMethod(m_desk, [this] {
        m_desk->library.reset();
        const Rescue rescue{LibraryFolder(placeOf(m_folder))};
        if (const auto aside = rescue.setAside())
            static_cast<void>(rescue.restoreNewest()); // what comes of it is seen when it is opened
    }, Qt::QueuedConnection);
    open();
}

void AsyncLibrary::post(Job job)
{
    QMetaObject::invokeMethod(m_desk, [this, job = std::move(job)] {
        letGoIfGone();
        job(m_desk->library.get(), m_desk->error);
    }, Qt::QueuedConnection);
}

void AsyncLibrary::report(LibraryStatus status, const QString& place)
{
    m_status = std::move(status);
    m_place = place;
    Q_EMIT statusChanged();
}

} // namespace broadsheet
