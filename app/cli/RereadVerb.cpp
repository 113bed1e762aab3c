#include "app/cli/LibraryCommand.h"
#include "app/cli/LibraryVerbs.h"
#include "app/cli/RulesInput.h"
#include "app/cli/Sentences.h"
#include "core/exchange/JsonWriter.h"
#include "core/exchange/Printable.h"
#include "core/library/Catalogue.h"
#include "core/library/QueryParser.h"
#include "core/library/Reread.h"
#include "core/loading/RepairedRead.h"

namespace broadsheet {
namespace {

constexpr int kManyStories = 10000;

using Kind = RereadOutcome::Kind;

const char* nameOfKind(Kind kind)
{
    switch (kind) {
    case Kind::NewVersion: return "new-version";
    case Kind::Same: return "unchanged";
    case Kind::NoPage: return "no-page";
    case Kind::SeveralPages: return "several-pages";
    case Kind::NoStory: break;
    }
    return "no-story";
}

QString sentenceOf(StoryId story, const RereadOutcome& outcome)
{
    switch (outcome.kind) {
    case Kind::NewVersion:
        return CliText::tr("another text now; \"show %1 --compare %2\" tells what changed").arg(number(story)).arg(number(outcome.before));
    case Kind::Same: return CliText::tr("the same text as before");
    case Kind::NoPage: return CliText::tr("its page is not kept");
    case Kind::SeveralPages: return CliText::tr("stands on several pages, of which the first alone is kept; save it again");
    case Kind::NoStory: break;
    }
    return CliText::tr("no story was found in its page; what was saved stays");
}

/// Writes what came of each story as it comes: as a line at once, or into one object at the end.
class Report final {
public:
    explicit Report(bool json) : m_json(json)
    {
        m_writer.beginObject();
        m_writer.key("schema");
        m_writer.number(qint64{1});
        m_writer.key("ok");
        m_writer.boolean(true);
        m_writer.key("stories");
        m_writer.beginArray();
    }

    [[nodiscard]] ExitCode tell(StoryId story, const RereadOutcome& outcome)
    {
        if (!m_json)
            return printResult(QByteArray::number(number(story)).rightJustified(6) + "  " + printableLine(outcome.title) + ": "
                               + printableLine(sentenceOf(story, outcome)) + '\n');
        begin(story, nameOfKind(outcome.kind));
        m_writer.key("title");
        m_writer.string(outcome.title);
        m_writer.key("before");
        m_writer.number(number(outcome.before));
        m_writer.key("version");
        m_writer.number(number(outcome.version));
        m_writer.endObject();
        return ExitCode::Story;
    }

    /// Of a failure in the middle of many; it is told on standard error as well.
    [[nodiscard]] ExitCode tell(StoryId story, const Error& error)
    {
        const ExitCode code = libraryFailure(error, CliText::tr("Story %1").arg(number(story)));
        begin(story, "failed");
        m_writer.key("error");
        m_writer.string(nameOf(error.code));
        m_writer.endObject();
        return code;
    }

    [[nodiscard]] ExitCode end(ExitCode code)
    {
        m_writer.endArray();
        m_writer.endObject();
        return m_json ? printResult(m_writer.take() + '\n', code) : code;
    }

private:
    void begin(StoryId story, std::string_view outcome)
    {
        m_writer.beginObject();
        m_writer.key("id");
        m_writer.number(number(story));
        m_writer.key("outcome");
        m_writer.string(outcome);
    }

    bool m_json;
    JsonWriter m_writer;
};

ExitCode reread(Library& library, const LibraryCommand& command, const std::vector<StoryId>& stories)
{
    tellOfRules(command.repairs);
    Reread again(library, pageReaderWith(command.repairs));
    Report report(command.json);
    ExitCode worst = ExitCode::Story;
    for (const StoryId story : stories) {
        const auto outcome = again.story(story);
        const ExitCode code = outcome ? report.tell(story, *outcome) : report.tell(story, outcome.error());
        if (code != ExitCode::Story)
            worst = code;
    }
    return report.end(worst);
}

} // namespace

ExitCode runReread(const QStringList& arguments)
{
    const LibrarySyntax syntax{QStringLiteral("reread"), {libraryOption("query", "QUERY")}, 0, kManyStories};
    return runWithLibrary(arguments, syntax, [&](Library& library, const LibraryCommand& command) {
        const bool searches = command.line.isSet(QStringLiteral("query"));
        if (searches != command.words.isEmpty())
            return misuse(syntax.verb, CliText::tr("Either the numbers of stories, or --query."));
        if (!searches) {
            const auto named = storiesNamed(command.words);
            return named ? reread(library, command, *named) : ExitCode::Usage;
        }
        const auto found = Catalogue(library).identifiers(parseQuery(command.line.value(QStringLiteral("query"))), SortBy::Saved, SortOrder::Ascending);
        return found ? reread(library, command, *found) : libraryFailure(found.error(), command.folder);
    });
}

} // namespace broadsheet
