#include "ui/taking/TakingWords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

struct ReasonRow {
    const char* reason; ///< nameOf(ErrorCode), an obstacle, or the queue's own word
    const char* text;
};

constexpr std::array reasons{
    ReasonRow{"budget-spent", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "beyond the limits")},
    ReasonRow{"no-story", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "no story on its page")},
    ReasonRow{"offline", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "no network")},
    ReasonRow{"timeout", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its site does not answer")},
    ReasonRow{"host-not-found", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its site was not found")},
    ReasonRow{"connection-failed", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its site cannot be reached")},
    ReasonRow{"tls-failed", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its connection is not safe")},
    ReasonRow{"truncated", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "it came only in part")},
    ReasonRow{"too-large", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its page is too large")},
    ReasonRow{"not-html", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "it is no web page")},
    ReasonRow{"authentication-required", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "it asks for a login")},
    ReasonRow{"login", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "it asks for a login")},
    ReasonRow{"consent", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "it asks for consent first")},
    ReasonRow{"challenge", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its site checks whether a person asks")},
    ReasonRow{"error", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its site sent an error page")},
    ReasonRow{"region", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "it is closed to this country")},
    ReasonRow{"redirect", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its page only sends on to another")},
    ReasonRow{"interstitial", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "another page stands in its place")},
    ReasonRow{"shell", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its text is put together by scripts")},
    ReasonRow{"empty-page", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its page came empty")},
    ReasonRow{"captive-portal", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "this network asks for a login first")},
    ReasonRow{"library-read-only", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "the library can only be read")},
    ReasonRow{"library-busy", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "another program keeps the library busy")},
    ReasonRow{"library-unavailable", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "the library cannot be opened")},
    ReasonRow{"library-newer", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "a newer Broadsheet wrote the library")},
    ReasonRow{"library-damaged", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "the library is damaged")},
    ReasonRow{"disk-full", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "the disk is full")},
    ReasonRow{"url-refused", QT_TRANSLATE_NOOP("broadsheet::TakingWords", "its address is not opened")},
};

} // namespace

QString TakingWords::of(const TakingProgress& progress)
{
    const int all = progress.saved + progress.waiting + progress.failed;
    if (all == 0)
        return {};
    const QString size = QLocale().formattedDataSize(progress.bytes, 1, QLocale::DataSizeTraditionalFormat);
    QStringList parts{tr("%1 of %2 stories saved, %3").arg(progress.saved).arg(all).arg(size)};
    if (progress.failed > 0)
        parts.append(tr("%n could not be had", nullptr, progress.failed));
    using Stage = TakingProgress::Stage;
    switch (progress.stage) {
    case Stage::Idle: break;
    case Stage::Working: parts.prepend(tr("Taking along")); break;
    case Stage::Waiting: parts.append(tr("waiting for a site until %1").arg(QLocale().toString(progress.until.toLocalTime().time(), QLocale::ShortFormat))); break;
    case Stage::Paused: parts.append(tr("paused")); break;
    case Stage::Offline: parts.append(tr("goes on when there is a network")); break;
    case Stage::Elsewhere: parts.append(tr("another program is at work on it")); break;
    case Stage::Stopped: parts.append(tr("stopped: %1").arg(reason(nameOf(progress.error.code), 0))); break;
    }
    return parts.join(QStringLiteral(" · "));
}

QString TakingWords::of(const HeadlineState& state)
{
    switch (state.kind) {
    case HeadlineState::Kind::HeadlineOnly: return {};
    case HeadlineState::Kind::Saved: return tr("saved");
    case HeadlineState::Kind::Waiting: return tr("waits to be saved");
    case HeadlineState::Kind::Fetching: return tr("being saved");
    case HeadlineState::Kind::Failed: return tr("not saved: %1").arg(reason(state.reason, state.httpStatus));
    }
    return {};
}

QString TakingWords::of(const QueuedStory& story)
{
    using State = QueuedStory::State;
    if (story.state == State::Failed)
        return tr("not saved: %1").arg(reason(story.reason, story.httpStatus));
    const bool onlyPictures = story.wants == PlannedStory::Wants::Pictures;
    if (story.state == State::Fetching)
        return onlyPictures ? tr("its pictures are being saved") : tr("being saved");
    QStringList parts{onlyPictures ? tr("its pictures wait to be saved") : tr("waits to be saved")};
    if (story.notBefore.isValid() && story.notBefore > QDateTime::currentDateTimeUtc())
        parts.append(tr("its site asked to wait until %1").arg(QLocale().toString(story.notBefore.toLocalTime().time(), QLocale::ShortFormat)));
    else if (!story.reason.isEmpty())
        parts.append(tr("the last try: %1").arg(reason(story.reason, story.httpStatus)));
    return parts.join(QStringLiteral(" · "));
}

QString TakingWords::of(const std::vector<QueuedStory>& stories)
{
    const auto failed = int(std::ranges::count(stories, QueuedStory::State::Failed, &QueuedStory::state));
    const int waiting = int(stories.size()) - failed;
    QStringList parts;
    if (waiting > 0)
        parts.append(tr("%n waiting", nullptr, waiting));
    if (failed > 0)
        parts.append(tr("%n could not be had", nullptr, failed));
    return parts.join(QStringLiteral(" · "));
}

QString TakingWords::reason(const QString& reason, int httpStatus)
{
    if (httpStatus == 404 || httpStatus == 410)
        return tr("its page is gone");
    if (httpStatus >= 400)
        return tr("its site answered with error %1").arg(httpStatus);
    for (const ReasonRow& row : reasons) {
        if (reason == QLatin1String(row.reason))
            return QCoreApplication::translate("broadsheet::TakingWords", row.text);
    }
    return tr("it could not be loaded");
}

} // namespace broadsheet
