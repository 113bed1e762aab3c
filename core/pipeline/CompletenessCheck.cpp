#include "core/pipeline/CompletenessCheck.h"

#include "core/language/Words.h"

namespace broadsheet {
namespace {

// Declared counts include captions and boilerplate, so they are matched loosely (share of the declared words).
constexpr double kWholeFrom = 0.85;
constexpr double kPreviewBelow = 0.5;

int declaredWords(const Metadata& metadata)
{
    if (metadata.articleBody.isEmpty())
        return metadata.declaredWordCount;
    const QByteArray body = metadata.articleBody.toUtf8();
    return countWords({body.constData(), static_cast<std::size_t>(body.size())}).total();
}

} // namespace

Completeness judgeCompleteness(const Metadata& metadata, int foundWords)
{
    Completeness result;
    const int declared = declaredWords(metadata);
    if (declared > 0)
        result.evidence.push_back(QStringLiteral("%1 of %2 declared words found").arg(foundWords).arg(declared));
    if (!metadata.accessibleForFree)
        result.evidence.push_back(QStringLiteral("isAccessibleForFree is false"));
    if (declared > 0 && foundWords >= kWholeFrom * declared)
        result.verdict = Completeness::Verdict::Whole;
    else if (!metadata.accessibleForFree || (declared > 0 && foundWords < kPreviewBelow * declared))
        result.verdict = Completeness::Verdict::Preview;
    return result;
}

} // namespace broadsheet
