#include "ui/bookcase/RereadWords.h"

#include "ui/messages/Message.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

using Kind = RereadOutcome::Kind;

QString sentenceFor(const Error& error)
{
    const Message message = Messages::forError(error, {});
    return message.whatHappened + QLatin1Char(' ') + message.whatToDo;
}

int countOf(const std::vector<RereadResult>& results, Kind kind)
{
    return int(std::ranges::count_if(results, [kind](const RereadResult& result) { return !result.error && result.outcome.kind == kind; }));
}

} // namespace

QString RereadWords::sentenceOf(const RereadResult& result)
{
    if (result.error)
        return sentenceFor(*result.error);
    switch (result.outcome.kind) {
    case Kind::NewVersion: return tr("The kept page was read anew, and the text is another one now. The earlier version is kept as well.");
    case Kind::Same: return tr("The kept page was read anew. The text is the same as before.");
    case Kind::NoPage: return tr("The page that this story was made from is not in the library. Load it from the web to have it read anew.");
    case Kind::SeveralPages: return tr("This story stands on several pages, of which the library keeps the first. Load it from the web to have it read anew.");
    case Kind::NoStory: return tr("No story was found in the kept page. What you saved stays as it is.");
    }
    return {};
}

QString RereadWords::summaryOf(const std::vector<RereadResult>& results, int asked)
{
    QStringList lines;
    const auto tell = [&](const QString& sentence, int count) {
        if (count > 0)
            lines.append(sentence);
    };
    const auto count = [&](Kind kind) { return countOf(results, kind); };
    tell(tr("%n story(ies) with another text now; the earlier versions are kept as well.", nullptr, count(Kind::NewVersion)), count(Kind::NewVersion));
    tell(tr("%n with the same text as before.", nullptr, count(Kind::Same)), count(Kind::Same));
    tell(tr("%n without a kept page.", nullptr, count(Kind::NoPage)), count(Kind::NoPage));
    tell(tr("%n on several pages, of which the library keeps the first.", nullptr, count(Kind::SeveralPages)), count(Kind::SeveralPages));
    tell(tr("%n in whose kept page no story was found; they stay as they are.", nullptr, count(Kind::NoStory)), count(Kind::NoStory));
    const int failed = int(std::ranges::count_if(results, [](const RereadResult& result) { return result.error.has_value(); }));
    tell(tr("%n that could not be read.", nullptr, failed), failed);
    if (failed > 0) // the last is what ended it, where something did
        lines.append(sentenceFor(*std::ranges::find_if(results.rbegin(), results.rend(), [](const RereadResult& result) { return result.error.has_value(); })->error));
    if (int(results.size()) < asked)
        lines.append(tr("Ended after %L1 of %L2.").arg(results.size()).arg(asked));
    return lines.join(QLatin1Char('\n'));
}

} // namespace broadsheet
