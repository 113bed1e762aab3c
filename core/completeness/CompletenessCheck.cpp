#include "core/completeness/CompletenessCheck.h"

#include "core/completeness/CompletenessSigns.h"
#include "core/completeness/DeclaredAccess.h"
#include "core/completeness/PaidPart.h"
#include "core/completeness/StoryEnd.h"
#include "core/language/Words.h"

namespace broadsheet {
namespace {

/// "Preview" must be sure: no single sign is enough but pages that are known and not here.
constexpr int kPreviewFrom = 3;
/// "Whole" must be earned by a sign of its own …
constexpr int kWholeFrom = 3;
/// … and is not given against more than one weak sign of the contrary.
constexpr int kMostDoubt = 1;

int declaredWordsOf(const Metadata& metadata)
{
    if (metadata.articleBody.isEmpty())
        return metadata.declaredWordCount;
    const QByteArray body = metadata.articleBody.toUtf8();
    return countWords({body.constData(), static_cast<std::size_t>(body.size())}).total();
}

} // namespace

CompletenessFacts gatherFacts(const Document& document, const PageMeasures& page, const Metadata& metadata, const std::vector<bool>& kept, int words)
{
    CompletenessFacts facts;
    facts.declaredWords = declaredWordsOf(metadata);
    facts.access = accessOf(metadata);
    facts.tier = tierOf(document);
    if (const std::vector<std::string> selectors = paidSelectors(metadata); !selectors.empty())
        facts.paidWords = paidWordsOf(document, page, kept, selectors);
    facts.isLiveBlog = metadata.declaredType.startsWith(QLatin1StringView("liveblog"));
    facts.words = words;
    describeEnd(document, page, kept, facts);
    return facts;
}

Completeness judgeCompleteness(const CompletenessFacts& facts)
{
    Completeness result;
    result.facts = facts;
    int whole = 0;
    int preview = 0;
    for (const CompletenessSign& sign : completenessSigns()) {
        const std::optional<QString> found = sign.find(facts);
        if (!found)
            continue;
        result.evidence.push_back(*found);
        (sign.leaning == Leaning::Whole ? whole : preview) += sign.weight;
    }
    if (preview >= kPreviewFrom && (whole == 0 || facts.pages.areMissing()))
        result.verdict = Completeness::Verdict::Preview;
    else if (whole >= kWholeFrom && preview <= kMostDoubt)
        result.verdict = Completeness::Verdict::Whole;
    return result;
}

} // namespace broadsheet
