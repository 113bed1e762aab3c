#include "TakingHelp.h"

#include "core/fetch/FetcherOptions.h"
#include "core/pipeline/Pipeline.h"
#include "tests/fetch/FetchHelp.h"

#include <QTest>

namespace broadsheet {
namespace {

constexpr int kPatience = 60000; ///< milliseconds; only a hang takes so long

} // namespace

TakerOptions quickOptions()
{
    TakerOptions options;
    options.pageMark = QStringLiteral("Page %1");
    options.pause = std::chrono::milliseconds(0);
    options.longestWait = std::chrono::seconds(10);
    options.elsewhere = std::chrono::milliseconds(20);
    return options;
}

TakeRequest requestFor(const QUrl& page, TakingWishes::Related related, int first)
{
    Fetcher fetcher;
    const Result<Page> fetched = fetchNow(fetcher, typedRequest(page));
    const Result<Reading> reading = fetched ? read(*fetched) : Result<Reading>(fetched.error());
    if (!reading)
        qFatal("the page of the test cannot be read: %s", qPrintable(reading.error().detail));
    TakeRequest request;
    request.reading = *reading;
    request.original = *fetched;
    request.typed = page;
    request.wishes.related = related;
    request.wishes.first = first;
    return request;
}

HeadlineState stateOf(Library& library, const QUrl& address)
{
    const auto states = OfflineQueue(library).states({address});
    return states ? states->front() : HeadlineState();
}

TakerRun::TakerRun(Library& library, const TakerOptions& options, const FetcherOptions& network) : m_fetcher(network), m_taker(library, m_fetcher, options)
{
    QObject::connect(&m_taker, &Taker::storyTaken, &m_taker, [this](const TakenStory& story) { m_taken.push_back(story); });
    QObject::connect(&m_taker, &Taker::finished, &m_taker, [this](const TakingProgress& progress) {
        m_end = progress;
        m_isFinished = true;
    });
}

bool TakerRun::finish()
{
    const bool ended = QTest::qWaitFor([this] { return m_isFinished; }, kPatience);
    m_isFinished = false;
    return ended;
}

} // namespace broadsheet
