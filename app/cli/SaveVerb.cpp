#include "app/cli/Console.h"
#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/PageInput.h"
#include "app/cli/PoliteFetch.h"
#include "app/cli/Sentences.h"
#include "core/base/SafeUrl.h"
#include "core/exchange/JsonWriter.h"
#include "core/exchange/Printable.h"
#include "core/library/Backups.h"
#include "core/library/Catalogue.h"
#include "core/library/StoryStore.h"
#include "core/pipeline/Pipeline.h"

namespace broadsheet {
namespace {

constexpr int kMostRelated = 50; ///< stories beside one; more is no longer what a page offers beside its story

/// A story that was kept, or a related one that was not and why.
struct Kept {
    QUrl address;
    QString title;
    std::optional<SaveOutcome> outcome;
    std::size_t pictures = 0;       ///< stored
    std::size_t missingPictures = 0;
    Error error;
};

/// What a save is asked for.
struct Wish {
    QString input;
    QUrl baseUrl;
    QStringList tags;
    int related = 0;
    bool pictures = true;
};

class Keeper final {
public:
    Keeper(Library& library, const Wish& wish)
        : m_library(library), m_wish(wish), m_fetch(kindOfInput(wish.input) == InputKind::Link ? QUrl(wish.input, QUrl::TolerantMode) : QUrl())
    {
    }

    Kept keepMain()
    {
        const bool isLink = kindOfInput(m_wish.input) == InputKind::Link;
        const QUrl asked = isLink ? QUrl(m_wish.input, QUrl::TolerantMode) : QUrl();
        return keep(isLink ? m_fetch.page(asked) : pageFromFile(m_wish.input, m_wish.baseUrl), asked);
    }

    /// The first stories beside the main one. A host that asks to be left alone is left alone.
    std::vector<Kept> keepRelated()
    {
        std::vector<Kept> all;
        const std::vector<RelatedStory> related = std::exchange(m_related, {});
        QStringList closedHosts;
        for (std::size_t i = 0; i < related.size() && all.size() < static_cast<std::size_t>(m_wish.related); ++i) {
            const Headline& headline = related[i].headline;
            if (headline.kind == HeadlineKind::Sponsored || closedHosts.contains(headline.url.host()))
                continue;
            Kept kept = keep(m_fetch.page(headline.url), headline.url);
            if (kept.title.isEmpty())
                kept.title = headline.title;
            if (kept.error.httpStatus == 429 || kept.error.httpStatus == 503)
                closedHosts.append(headline.url.host());
            all.push_back(std::move(kept));
        }
        return all;
    }

private:
    Kept keep(const Result<Page>& page, const QUrl& asked)
    {
        Kept kept{asked, {}, {}, 0, 0, {}};
        const Result<Reading> reading = page ? read(*page) : Result<Reading>(page.error());
        if (!reading) {
            kept.error = reading.error();
            return kept;
        }
        kept.title = reading->metadata.title;
        kept.address = reading->url;
        SaveRequest request{*reading, *page, {asked}, m_wish.pictures ? m_fetch.picturesOf(*reading) : std::vector<FetchedPicture>(), m_wish.tags};
        for (const FetchedPicture& picture : request.pictures)
            ++(picture.bytes.isEmpty() ? kept.missingPictures : kept.pictures);
        const auto saved = StoryStore(m_library).save(request);
        if (saved)
            kept.outcome = *saved;
        else
            kept.error = saved.error();
        if (!std::exchange(m_mainIsKept, true))
            m_related = reading->related;
        return kept;
    }

    Library& m_library;
    const Wish& m_wish;
    PoliteFetch m_fetch;
    std::vector<RelatedStory> m_related; ///< of the main story
    bool m_mainIsKept = false;
};

const char* nameOf(SaveOutcome::Kind kind)
{
    switch (kind) {
    case SaveOutcome::Kind::NewVersion: return "new-version";
    case SaveOutcome::Kind::Unchanged: return "unchanged";
    case SaveOutcome::Kind::New: break;
    }
    return "new";
}

void write(JsonWriter& writer, const Kept& kept)
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
    if (!kept.outcome) {
        text("error", broadsheet::nameOf(kept.error.code));
        return;
    }
    count("id", number(kept.outcome->story));
    count("version", number(kept.outcome->version));
    text("kept", QLatin1String(nameOf(kept.outcome->kind)));
    count("pictures", static_cast<qint64>(kept.pictures));
    count("missingPictures", static_cast<qint64>(kept.missingPictures));
    writer.key("sameText");
    writer.beginArray();
    for (const StoryId other : kept.outcome->sameText)
        writer.number(number(other));
    writer.endArray();
}

QByteArray jsonOf(const Kept& main, const std::vector<Kept>& related)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("schema");
    writer.number(qint64{1});
    writer.key("ok");
    writer.boolean(true);
    write(writer, main);
    writer.key("related");
    writer.beginArray();
    for (const Kept& kept : related) {
        writer.beginObject();
        write(writer, kept);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take() + '\n';
}

QString whatBecame(const Kept& kept)
{
    switch (kept.outcome->kind) {
    case SaveOutcome::Kind::NewVersion: return CliText::tr("a new version");
    case SaveOutcome::Kind::Unchanged: return CliText::tr("was there already");
    case SaveOutcome::Kind::New: break;
    }
    return CliText::tr("saved");
}

QByteArray lineOf(const Kept& kept)
{
    QStringList facts{whatBecame(kept)};
    if (kept.pictures > 0)
        facts.append(CliText::tr("%n picture(s)", nullptr, static_cast<int>(kept.pictures)));
    if (kept.missingPictures > 0)
        facts.append(CliText::tr("%n picture(s) missing", nullptr, static_cast<int>(kept.missingPictures)));
    for (const StoryId other : kept.outcome->sameText)
        facts.append(CliText::tr("the same text as %1").arg(number(other)));
    return QByteArray::number(number(kept.outcome->story)).rightJustified(6) + "  " + printableLine(kept.title) + " (" + facts.join(QStringLiteral(", ")).toUtf8() + ")\n";
}

ExitCode save(Library& library, const LibraryCommand& command, const Wish& wish)
{
    Keeper keeper(library, wish);
    const Kept main = keeper.keepMain();
    if (!main.outcome) {
        if (main.error.code == ErrorCode::EmptyPage && !main.title.isEmpty() && main.address.isEmpty())
            return misuse(QStringLiteral("save"), CliText::tr("%1 does not say its address; name it with -u.").arg(wish.input));
        if (main.error.code == ErrorCode::EmptyPage)
            writeMessage(CliText::tr("No story was found in %1.").arg(wish.input));
        return main.error.code == ErrorCode::EmptyPage ? ExitCode::NoStory : libraryFailure(main.error, wish.input);
    }
    const std::vector<Kept> related = keeper.keepRelated();
    QByteArray lines = lineOf(main);
    for (const Kept& kept : related) {
        if (kept.outcome)
            lines += lineOf(kept);
        else
            writeMessage(sentenceFor(kept.error, kept.address.toString()));
    }
    const ExitCode code = printResult(command.json ? jsonOf(main, related) : lines);
    // After the answer: the copy of a large library takes seconds, once a day.
    if (const Backups backups(library.folder()); backups.isDue(QDateTime::currentDateTimeUtc()))
        static_cast<void>(library::attempt([&] { backups.make(library.database()); }));
    return code;
}

} // namespace

ExitCode runSave(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("save"), {libraryOption("related", "N"), libraryOption("tag", "TAG"), libraryFlag("no-pictures"),
        QCommandLineOption(QStringList{QStringLiteral("u"), QStringLiteral("url")}, QString(), QStringLiteral("URL"))}, 1, 1};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) {
        const auto related = numberIn(command, "related", 0);
        if (!related)
            return ExitCode::Usage;
        Wish wish{command.words.first(), {}, command.line.values(QStringLiteral("tag")), std::min(*related, kMostRelated),
            !command.line.isSet(QStringLiteral("no-pictures"))};
        if (command.line.isSet(QStringLiteral("url"))) {
            const auto url = SafeUrl::from(QUrl(command.line.value(QStringLiteral("url")), QUrl::TolerantMode));
            if (!url)
                return misuse(syntax.verb, CliText::tr("\"%1\" is not an http or https address.").arg(command.line.value(QStringLiteral("url"))));
            wish.baseUrl = url->url();
        }
        return save(library, command, wish);
    });
}

} // namespace broadsheet
