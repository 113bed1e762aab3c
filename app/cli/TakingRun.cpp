#include "app/cli/TakingRun.h"

#include "app/cli/Console.h"
#include "app/cli/QueueText.h"
#include "app/cli/Sentences.h"
#include "core/loading/RepairedRead.h"

#include <QCoreApplication>

namespace broadsheet {
namespace {

constexpr int kWorthTelling = 5; ///< seconds; shorter waits are the usual pause

TakerOptions cliOptions(const RepairFiles& repairs)
{
    TakerOptions options;
    options.pageMark = CliText::tr("Page %1");
    options.readPage = readWith(repairs);
    return options;
}

} // namespace

TakingRun::TakingRun(Library& library, const RepairFiles& repairs) : m_taker(library, m_fetcher, cliOptions(repairs))
{
    QObject::connect(&m_taker, &Taker::storyTaken, &m_taker, [this](const TakenStory& story) {
        m_taken.push_back(story);
        tell(story);
    });
    QObject::connect(&m_taker, &Taker::progressed, &m_taker, [this](const TakingProgress& progress) {
        const bool isLong = progress.stage == TakingProgress::Stage::Elsewhere
                            || (progress.stage == TakingProgress::Stage::Waiting && QDateTime::currentDateTimeUtc().secsTo(progress.until) >= kWorthTelling);
        if (isLong && !std::exchange(m_saysWait, true))
            writeMessage(stageSentence(progress));
    });
    QObject::connect(&m_taker, &Taker::finished, &m_taker, [this](const TakingProgress& progress) {
        m_end = progress;
        m_isFinished = true;
        QCoreApplication::exit();
    });
}

void TakingRun::tell(const TakenStory& story)
{
    m_saysWait = false;
    if (story.onlyPictures && !story.missingPictures)
        return;
    const TakingProgress& progress = m_taker.progress();
    writeMessage(progressSentence(progress) + QLatin1Char(' ') + takenSentence(story));
}

TakingProgress TakingRun::finish()
{
    if (!m_isFinished)
        QCoreApplication::exec(); // no loop runs around this one: main starts none
    m_isFinished = false;
    return m_end;
}

} // namespace broadsheet
