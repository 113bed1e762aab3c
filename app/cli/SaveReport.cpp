#include "app/cli/SaveReport.h"

#include "app/cli/Sentences.h"
#include "core/exchange/JsonWriter.h"
#include "core/exchange/Printable.h"

#include <algorithm>

namespace broadsheet {
namespace {

KeptStory keptOf(const PlannedStory& story, const std::vector<TakenStory>& taken, const HeadlineState& state)
{
    KeptStory kept{story.address, story.title, {}, state, false, 0, 0};
    const auto found = std::ranges::find_if(taken.rbegin(), taken.rend(), [&](const TakenStory& one) { return one.address == story.address; });
    if (found == taken.rend())
        return kept;
    kept.title = found->title.isEmpty() ? story.title : found->title;
    kept.outcome = found->outcome;
    kept.fromPage = found->fromPage;
    kept.pictures = found->pictures;
    kept.missingPictures = found->missingPictures;
    return kept;
}

/// "new", "new-version", "unchanged": a story that was there before was not fetched again.
const char* nameOfKept(const KeptStory& kept)
{
    const auto kind = kept.outcome ? kept.outcome->kind : SaveOutcome::Kind::Unchanged;
    switch (kind) {
    case SaveOutcome::Kind::NewVersion: return "new-version";
    case SaveOutcome::Kind::Unchanged: return "unchanged";
    case SaveOutcome::Kind::New: break;
    }
    return "new";
}

const char* nameOfState(HeadlineState::Kind kind)
{
    switch (kind) {
    case HeadlineState::Kind::Saved: return "saved";
    case HeadlineState::Kind::Waiting: return "waiting";
    case HeadlineState::Kind::Fetching: return "fetching";
    case HeadlineState::Kind::Failed: return "failed";
    case HeadlineState::Kind::HeadlineOnly: break;
    }
    return "headline";
}

std::optional<StoryId> storyOf(const KeptStory& kept) { return kept.outcome ? std::optional(kept.outcome->story) : kept.state.story; }

void write(JsonWriter& writer, const KeptStory& kept)
{
    const auto count = [&](std::string_view name, qint64 value) {
        writer.key(name);
        writer.number(value);
    };
    const auto text = [&](std::string_view name, const QString& value) {
        writer.key(name);
        writer.string(value);
    };
    text("url", kept.address.toString(QUrl::FullyEncoded));
    text("title", kept.title);
    text("state", QLatin1String(nameOfState(kept.state.kind)));
    const auto story = storyOf(kept);
    if (!story) {
        text("error", kept.state.reason);
        if (kept.state.httpStatus > 0)
            count("httpStatus", kept.state.httpStatus);
        return;
    }
    count("id", number(*story));
    text("kept", QLatin1String(nameOfKept(kept)));
    if (kept.fromPage)
        text("from", QStringLiteral("headline"));
    count("pictures", kept.pictures);
    count("missingPictures", kept.missingPictures);
    if (!kept.outcome)
        return;
    count("version", number(kept.outcome->version));
    writer.key("sameText");
    writer.beginArray();
    for (const StoryId other : kept.outcome->sameText)
        writer.number(number(other));
    writer.endArray();
}

QString whatBecame(const KeptStory& kept)
{
    const auto kind = kept.outcome ? kept.outcome->kind : SaveOutcome::Kind::Unchanged;
    switch (kind) {
    case SaveOutcome::Kind::NewVersion: return CliText::tr("a new version");
    case SaveOutcome::Kind::Unchanged: return CliText::tr("was there already");
    case SaveOutcome::Kind::New: break;
    }
    return CliText::tr("saved");
}

QByteArray lineOf(const KeptStory& kept)
{
    const auto story = storyOf(kept);
    if (!story)
        return {};
    QStringList facts{whatBecame(kept)};
    if (kept.fromPage)
        facts.append(CliText::tr("its text from the page of its headline"));
    if (kept.pictures > 0)
        facts.append(CliText::tr("%n picture(s)", nullptr, kept.pictures));
    if (kept.missingPictures > 0)
        facts.append(CliText::tr("%n picture(s) missing", nullptr, kept.missingPictures));
    if (kept.outcome) {
        for (const StoryId other : kept.outcome->sameText)
            facts.append(CliText::tr("the same text as %1").arg(number(other)));
    }
    return QByteArray::number(number(*story)).rightJustified(6) + "  " + printableLine(kept.title) + " (" + facts.join(QStringLiteral(", ")).toUtf8() + ")\n";
}

} // namespace

SaveReport reportOf(const TakeRequest& request, const TakeAnswer& answer, const std::vector<TakenStory>& taken,
    const std::function<HeadlineState(const QUrl&)>& stateOf)
{
    const Reading& reading = request.reading;
    SaveReport report;
    report.main = keptOf({reading.url, reading.metadata.title, HeadlineKind::Related, PlannedStory::Wants::Pictures}, taken, stateOf(reading.url));
    report.main.title = reading.metadata.title;
    report.main.outcome = answer.outcome;
    for (const RelatedStory& related : reading.related) {
        for (const auto* stories : {&answer.plan.wanted, &answer.plan.saved}) {
            const auto found = std::ranges::find(*stories, related.headline.url, &PlannedStory::address);
            const bool isNew = std::ranges::find(report.related, related.headline.url, &KeptStory::address) == report.related.end();
            if (found != stories->end() && isNew)
                report.related.push_back(keptOf(*found, taken, stateOf(found->address)));
        }
    }
    return report;
}

QByteArray linesOf(const SaveReport& report)
{
    QByteArray lines = lineOf(report.main);
    for (const KeptStory& kept : report.related)
        lines += lineOf(kept);
    return lines;
}

QByteArray jsonOf(const SaveReport& report)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("schema");
    writer.number(qint64{1});
    writer.key("ok");
    writer.boolean(true);
    write(writer, report.main);
    writer.key("related");
    writer.beginArray();
    for (const KeptStory& kept : report.related) {
        writer.beginObject();
        write(writer, kept);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take() + '\n';
}

} // namespace broadsheet
