#pragma once

#include "core/library/LibraryEntry.h"
#include "ui/shelf/PictureCollector.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

class AsyncLibrary;

/// Saves stories: the text at once, so that it is safe before anything else happens, then its pictures one after another.
class StoryKeeper final : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        SaveOutcome saved;
        QString title;
        std::optional<VersionId> before;     ///< the version that was shown until now
        std::vector<QUrl> carried;           ///< pictures that the version has from the one before
        std::vector<QUrl> sameTextAt;        ///< where else the library has nearly the same text from
    };

    /// Both must outlive this.
    StoryKeeper(AsyncLibrary& library, Fetcher& fetcher, QObject* parent = nullptr);
    /// Pictures that are here but not stored yet are stored.
    ~StoryKeeper() override;

    /// `pictures` says which are wanted and how they may be fetched; `known` those that are in memory.
    void keep(const SaveRequest& request, const PictureCollector::Wish& pictures, const PictureCollector::Known& known = {});
    /// False: pictures under way end, and those of saves to come are not asked for.
    void setMayUseNetwork(bool may);
    /// Whether pictures are still arriving.
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }

Q_SIGNALS:
    void saved(const broadsheet::StoryKeeper::Outcome& outcome);
    void failed(const broadsheet::Error& error);
    /// All pictures of a version are stored or known to be missing.
    void picturesSaved(broadsheet::VersionId version, int stored, int missing);

private:
    struct Job {
        VersionId version{};
        std::unique_ptr<PictureCollector> collector;
        std::vector<FetchedPicture> waiting; ///< here, but not stored yet
        bool storing = false;
        bool complete = false; ///< no more are coming
        int stored = 0;
        int missing = 0;
    };

    void collect(VersionId version, const PictureCollector::Wish& pictures, const PictureCollector::Known& known);
    void store(const std::shared_ptr<Job>& job);
    void onStored(const std::shared_ptr<Job>& job, const std::vector<FetchedPicture>& pictures, bool ok);

    AsyncLibrary& m_library;
    Fetcher& m_fetcher;
    std::vector<std::shared_ptr<Job>> m_jobs;
    bool m_mayUseNetwork = true;
};

} // namespace broadsheet
