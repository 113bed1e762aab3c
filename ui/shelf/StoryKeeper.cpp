#include "ui/shelf/StoryKeeper.h"

#include "core/library/Catalogue.h"
#include "core/library/PictureAddresses.h"
#include "core/library/StoryStore.h"
#include "ui/shelf/AsyncLibrary.h"

#include <algorithm>
#include <utility>

namespace broadsheet {
namespace {

std::optional<VersionId> shownVersion(Library& library, const QUrl& address)
{
    Catalogue catalogue(library);
    const auto story = catalogue.saved({address});
    if (!story || !story->front())
        return {};
    const auto rows = catalogue.rows({*story->front()});
    return rows && !rows->empty() ? std::optional(rows->front().version) : std::nullopt;
}

/// Gives a new version the pictures that the one before has already; nobody is asked for them again.
std::vector<QUrl> carryPictures(Library& library, VersionId from, VersionId to, const Reading& reading)
{
    StoryStore store(library);
    std::vector<QUrl> carried;
    for (const QUrl& address : pictureAddresses(reading))
        if (const auto picture = store.picture(from, address); picture && store.addPictures(to, {*picture}))
            carried.push_back(address);
    return carried;
}

/// Everything of a save on the library's thread.
Result<StoryKeeper::Outcome> save(Library& library, const SaveRequest& request)
{
    const auto before = shownVersion(library, request.reading.url);
    const auto saved = StoryStore(library).save(request);
    if (!saved)
        return saved.error();
    StoryKeeper::Outcome outcome{*saved, request.reading.metadata.title, before, {}, {}};
    if (before && saved->kind == SaveOutcome::Kind::NewVersion)
        outcome.carried = carryPictures(library, *before, saved->version, request.reading);
    if (const auto rows = Catalogue(library).rows(saved->sameText)) {
        for (const StoryRow& row : *rows)
            outcome.sameTextAt.push_back(row.address);
    }
    return outcome;
}

} // namespace

StoryKeeper::StoryKeeper(AsyncLibrary& library, Fetcher& fetcher, QObject* parent) : QObject(parent), m_library(library), m_fetcher(fetcher) {}

StoryKeeper::~StoryKeeper()
{
    for (const auto& job : m_jobs) {
        job->collector->disconnect(this);
        job->storing = false;
        store(job);
    }
}

void StoryKeeper::keep(const SaveRequest& request, const PictureCollector::Wish& pictures, const PictureCollector::Known& known)
{
    m_library.change(
        this, [request](Library& library) { return save(library, request); },
        [this, pictures, known](const Result<Outcome>& outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            PictureCollector::Wish wish = pictures;
            wish.mayUseNetwork = wish.mayUseNetwork && m_mayUseNetwork; // the library may have taken its time
            std::erase_if(wish.addresses, [&](const QUrl& address) { return std::ranges::find(outcome->carried, address) != outcome->carried.end(); });
            collect(outcome->saved.version, wish, known);
            Q_EMIT saved(*outcome);
        });
}

void StoryKeeper::setMayUseNetwork(bool may)
{
    m_mayUseNetwork = may;
    if (may)
        return;
    for (const auto& job : std::vector(m_jobs)) // a job that ends leaves the list
        job->collector->leaveNetwork();
}

void StoryKeeper::collect(VersionId version, const PictureCollector::Wish& pictures, const PictureCollector::Known& known)
{
    auto job = std::make_shared<Job>();
    job->version = version;
    job->collector = std::make_unique<PictureCollector>(m_fetcher);
    m_jobs.push_back(job);
    connect(job->collector.get(), &PictureCollector::collected, this, [this, job](const FetchedPicture& picture) {
        ++(picture.bytes.isEmpty() ? job->missing : job->stored);
        job->waiting.push_back(picture);
        store(job);
    });
    connect(job->collector.get(), &PictureCollector::finished, this, [this, job] {
        job->complete = true;
        store(job);
    });
    job->collector->collect(pictures, known);
}

/// What has arrived while the last ones were written is one transaction.
void StoryKeeper::store(const std::shared_ptr<Job>& job)
{
    if (job->storing)
        return;
    if (job->waiting.empty()) {
        if (job->complete && std::erase(m_jobs, job) > 0) {
            job->collector.release()->deleteLater(); // it may be the one that is calling us
            Q_EMIT picturesSaved(job->version, job->stored, job->missing);
        }
        return;
    }
    job->storing = true;
    const std::vector<FetchedPicture> pictures = std::exchange(job->waiting, {});
    m_library.change(
        this, [version = job->version, pictures](Library& library) { return StoryStore(library).addPictures(version, pictures); },
        [this, job, pictures](const Result<Done>& done) { onStored(job, pictures, done.ok()); });
}

void StoryKeeper::onStored(const std::shared_ptr<Job>& job, const std::vector<FetchedPicture>& pictures, bool ok)
{
    for (const FetchedPicture& picture : pictures) {
        if (!ok && !picture.bytes.isEmpty()) {
            --job->stored;
            ++job->missing;
        }
    }
    job->storing = false;
    store(job);
}

} // namespace broadsheet
