#include "app/cli/QueueText.h"

#include "app/cli/Sentences.h"
#include "core/exchange/Printable.h"

namespace broadsheet {
namespace {

constexpr int kLastError = static_cast<int>(ErrorCode::DiskFull);
constexpr int kLastObstacle = static_cast<int>(Obstacle::Shell);

void text(JsonWriter& writer, std::string_view name, const QString& value)
{
    if (value.isEmpty())
        return;
    writer.key(name);
    writer.string(value);
}

void number(JsonWriter& writer, std::string_view name, qint64 value)
{
    writer.key(name);
    writer.number(value);
}

void write(JsonWriter& writer, const QueuedStory& story)
{
    writer.beginObject();
    text(writer, "url", story.address.toString(QUrl::FullyEncoded));
    text(writer, "title", story.title);
    text(writer, "state", nameOf(story.state));
    text(writer, "wants", story.wants == PlannedStory::Wants::Pictures ? QStringLiteral("pictures") : QStringLiteral("story"));
    text(writer, "kind", nameOf(story.kind));
    text(writer, "error", story.reason);
    if (story.httpStatus > 0)
        number(writer, "httpStatus", story.httpStatus);
    number(writer, "attempts", story.attempts);
    text(writer, "notBefore", story.notBefore.toString(Qt::ISODate));
    if (story.from)
        number(writer, "from", broadsheet::number(*story.from));
    writer.endObject();
}

} // namespace

QString reasonSentence(const QString& reason, int httpStatus, const QString& address)
{
    if (reason == kBudgetSpent)
        return CliText::tr("%1 was not fetched: what this may cost was spent before.").arg(address);
    for (int i = 0; i <= kLastError; ++i) {
        if (nameOf(ErrorCode(i)) == reason)
            return sentenceFor({ErrorCode(i), {}, httpStatus, -1}, address);
    }
    for (int i = 0; i <= kLastObstacle; ++i) {
        if (nameOf(Obstacle(i)) == reason)
            return noStorySentence(Obstacle(i), address);
    }
    return noStorySentence(Obstacle::None, address);
}

QString progressSentence(const TakingProgress& progress)
{
    QString sentence = CliText::tr("%1 of %2").arg(progress.saved).arg(progress.saved + progress.waiting + progress.failed);
    if (progress.failed > 0)
        sentence += QStringLiteral(", ") + CliText::tr("%n failed", nullptr, progress.failed);
    return sentence + CliText::tr(", %1 MB.").arg(static_cast<double>(progress.bytes) / 1e6, 0, 'f', 1);
}

QString takenSentence(const TakenStory& story)
{
    const QString address = story.address.toString(QUrl::FullyEncoded);
    if (story.outcome && story.fromPage)
        return CliText::tr("%1 could not be had; its text was kept from the page of its headline.").arg(address);
    if (story.outcome || story.onlyPictures) {
        return story.missingPictures > 0 ? CliText::tr("%1: kept, %n picture(s) missing.", nullptr, story.missingPictures).arg(address)
                                         : CliText::tr("%1: kept.").arg(address);
    }
    if (story.state.kind == HeadlineState::Kind::Waiting)
        return CliText::tr("The host of %1 asks to be left alone until %2.").arg(address, story.state.notBefore.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    return reasonSentence(story.state.reason, story.state.httpStatus, address);
}

QString stageSentence(const TakingProgress& progress)
{
    const QString again = QLatin1Char(' ') + CliText::tr("Go on with \"broadsheet-cli queue --resume\".");
    switch (progress.stage) {
    case TakingProgress::Stage::Idle:
    case TakingProgress::Stage::Working: break;
    case TakingProgress::Stage::Waiting:
        return CliText::tr("%n still to be fetched, not before %1, as the host asks.", nullptr, progress.waiting)
            .arg(progress.until.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    case TakingProgress::Stage::Paused: return CliText::tr("%n still to be fetched; it was paused.", nullptr, progress.waiting) + again;
    case TakingProgress::Stage::Offline: return CliText::tr("%n still to be fetched; there is no network.", nullptr, progress.waiting) + again;
    case TakingProgress::Stage::Elsewhere: return CliText::tr("%n still to be fetched; another Broadsheet is at it.", nullptr, progress.waiting);
    case TakingProgress::Stage::Stopped: return sentenceFor(progress.error, CliText::tr("what is still to be fetched"));
    }
    return {};
}

QString nameOf(QueuedStory::State state)
{
    switch (state) {
    case QueuedStory::State::Fetching: return QStringLiteral("fetching");
    case QueuedStory::State::Failed: return QStringLiteral("failed");
    case QueuedStory::State::Waiting: break;
    }
    return QStringLiteral("waiting");
}

QByteArray queueLines(const QueuedStory& story)
{
    const QString address = story.address.toString(QUrl::FullyEncoded);
    QByteArray lines = nameOf(story.state).toUtf8().leftJustified(10) + printableLine(story.title.isEmpty() ? address : story.title) + '\n';
    if (!story.title.isEmpty())
        lines += QByteArray(10, ' ') + printableLine(address) + '\n';
    if (story.state == QueuedStory::State::Failed)
        lines += QByteArray(10, ' ') + printableLine(reasonSentence(story.reason, story.httpStatus, CliText::tr("The page"))) + '\n';
    return lines;
}

QByteArray queueJson(const std::vector<QueuedStory>& stories)
{
    JsonWriter writer;
    writer.beginObject();
    number(writer, "schema", 1);
    writer.key("ok");
    writer.boolean(true);
    writer.key("queue");
    writer.beginArray();
    for (const QueuedStory& story : stories)
        write(writer, story);
    writer.endArray();
    writer.endObject();
    return writer.take() + '\n';
}

} // namespace broadsheet
