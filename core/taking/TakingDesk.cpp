#include "core/taking/TakingDesk.h"

namespace broadsheet {

struct TakingDesk::Desk final : public QObject {
    QString folder;
    FetcherOptions fetcherOptions;
    TakerOptions options;
    std::unique_ptr<Library> library;
    std::unique_ptr<Fetcher> fetcher;
    std::unique_ptr<Taker> taker;

    ~Desk() override { taker.reset(); } // before what it uses

    /// The taker, made when it is first needed, and anew when the library was moved or its disk went and came back; null, with
    /// the reason, when the library cannot be opened.
    Taker* open(TakingDesk& desk)
    {
        if (taker && library->isThere())
            return taker.get();
        taker.reset();
        fetcher.reset();
        library.reset();
        Result<std::unique_ptr<Library>> opened = Library::open(folder);
        if (!opened) {
            Q_EMIT desk.refused({}, opened.error());
            return nullptr;
        }
        library = std::move(opened).value();
        fetcher = std::make_unique<Fetcher>(fetcherOptions);
        taker = std::make_unique<Taker>(*library, *fetcher, options);
        connect(fetcher.get(), &Fetcher::logged, this, [this, &desk](const FetchLogEntry& entry) {
            if (taker && !taker->current().isEmpty())
                Q_EMIT desk.logged(taker->current(), entry);
        });
        connect(taker.get(), &Taker::progressed, &desk, &TakingDesk::progressed);
        connect(taker.get(), &Taker::headlineChanged, &desk, &TakingDesk::headlineChanged);
        connect(taker.get(), &Taker::queueChanged, &desk, &TakingDesk::queueChanged);
        connect(taker.get(), &Taker::storyTaken, &desk, &TakingDesk::storyTaken);
        connect(taker.get(), &Taker::finished, &desk, &TakingDesk::finished);
        return taker.get();
    }
};

TakingDesk::TakingDesk(QString folder, FetcherOptions fetcher, TakerOptions options, QObject* parent) : QObject(parent), m_desk(new Desk)
{
    m_desk->folder = std::move(folder);
    m_desk->fetcherOptions = std::move(fetcher);
    m_desk->options = std::move(options);
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

TakingDesk::~TakingDesk()
{
    // The fetches that the taker lets go of end in the thread's loop, so the loop ends after them.
    QMetaObject::invokeMethod(m_desk, [desk = m_desk] {
        desk->taker.reset();
        QMetaObject::invokeMethod(desk, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
    m_thread.wait();
}

/// The desk outlives its thread, so `this` is alive in there.
void TakingDesk::ask(std::function<void(Taker&)> work)
{
    QMetaObject::invokeMethod(m_desk, [this, work = std::move(work)] {
        if (Taker* taker = m_desk->open(*this))
            work(*taker);
    }, Qt::QueuedConnection);
}

void TakingDesk::take(const TakeRequest& request)
{
    ask([this, request](Taker& taker) {
        const Result<TakeAnswer> answer = taker.take(request);
        if (answer)
            Q_EMIT taken(request.reading.url, *answer);
        else
            Q_EMIT refused(request.reading.url, answer.error());
    });
}

void TakingDesk::add(const QUrl& address, const QString& title, Taker::NamedBy namedBy)
{
    ask([this, address, title, namedBy](Taker& taker) {
        if (const auto queued = taker.add(address, title, namedBy); !queued)
            Q_EMIT refused(address, queued.error());
    });
}

void TakingDesk::askStates(const std::vector<QUrl>& addresses)
{
    ask([this, addresses](Taker& taker) {
        if (const auto states = taker.states(addresses))
            Q_EMIT statesKnown(addresses, *states);
        else
            Q_EMIT refused({}, states.error());
    });
}

} // namespace broadsheet
