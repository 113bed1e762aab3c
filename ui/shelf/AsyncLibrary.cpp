#include "ui/shelf/AsyncLibrary.h"

#include "core/library/Rescue.h"

namespace broadsheet {

struct AsyncLibrary::Desk final : QObject {
    std::unique_ptr<Library> library;
    Error error{ErrorCode::LibraryUnavailable, QStringLiteral("not opened")};
};

namespace {

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
    : QObject(parent), m_folder(std::move(folder)), m_options(std::move(options)), m_desk(new Desk)
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
    report({});
    QMetaObject::invokeMethod(m_desk, [this] {
        m_desk->library.reset();
        Result<std::unique_ptr<Library>> opened = Library::open(m_folder, m_options);
        const LibraryStatus status = statusOf(opened, m_folder);
        if (opened)
            m_desk->library = std::move(opened).value();
        else
            m_desk->error = opened.error();
        QMetaObject::invokeMethod(this, [this, status] { report(status); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void AsyncLibrary::restoreBackup()
{
    QMetaObject::invokeMethod(m_desk, [this] {
        m_desk->library.reset();
        const Rescue rescue{LibraryFolder(m_folder)};
        if (const auto aside = rescue.setAside())
            static_cast<void>(rescue.restoreNewest()); // what comes of it is seen when it is opened
    }, Qt::QueuedConnection);
    open();
}

void AsyncLibrary::post(Job job)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, job = std::move(job)] { job(desk->library.get(), desk->error); }, Qt::QueuedConnection);
}

void AsyncLibrary::report(LibraryStatus status)
{
    m_status = std::move(status);
    Q_EMIT statusChanged();
}

} // namespace broadsheet
