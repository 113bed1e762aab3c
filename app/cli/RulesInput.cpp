#include "app/cli/RulesInput.h"

#include "app/cli/Console.h"
#include "app/cli/Sentences.h"
#include "core/loading/RepairedRead.h"

#include <QFileInfo>

namespace broadsheet {
namespace {

QString sentenceFor(const RuleComplaint& complaint, const QString& file)
{
    const QString place = CliText::tr("%1, line %2: ").arg(file).arg(complaint.line);
    switch (complaint.problem) {
    case RuleProblem::NotUnderstood: return place + CliText::tr("neither a host nor \"keep\" or \"remove\" with a selector.");
    case RuleProblem::NoHost: return place + CliText::tr("a rule above the first host.");
    case RuleProblem::LineTooLong: return place + CliText::tr("longer than a line may be.");
    case RuleProblem::TooManyRules: return place + CliText::tr("more rules than a file may have.");
    }
    return place;
}

void tell(const SiteRules& rules, const QString& file)
{
    for (const RuleComplaint& complaint : rules.complaints())
        writeMessage(sentenceFor(complaint, file));
}

} // namespace

Result<RepairsFor> rulesFrom(const QString& file)
{
    if (!QFileInfo::exists(file))
        return {ErrorCode::UnreadableFile, {}};
    const Result<SiteRules> rules = RepairFiles(file, QString()).rules();
    if (!rules)
        return rules.error();
    tell(*rules, file);
    return RepairsFor([rules = *rules](const QUrl& url) { return repairsOf(rules, {}, url); });
}

void tellOfRules(const RepairFiles& files)
{
    const Result<SiteRules> rules = files.rules();
    if (rules)
        tell(*rules, files.rulesFile());
    else
        writeMessage(CliText::tr("The rules in %1 could not be read; nothing is corrected by them.").arg(files.rulesFile()));
}

} // namespace broadsheet
