#pragma once

#include "core/base/Trace.h"
#include "core/html/NodeMask.h"
#include "core/measure/PageMeasures.h"
#include "core/related/Headline.h"

#include <QDateTime>
#include <QUrl>

#include <vector>

namespace broadsheet {

struct RelatedSettings {
    QUrl pageUrl;     ///< the page itself is never a headline
    QUrl canonical;   ///< the same page under the name it gives itself; may be empty
    QUrl base;        ///< of relative links
    QDateTime at;     ///< against which "2 hours ago" is resolved
    QString language; ///< BCP 47, may be empty
};

/// The headlines that a page offers beside its story.
struct RelatedHeadlines {
    std::vector<Headline> headlines; ///< in page order, one a story
    NodeMask cards;  ///< of those with at most a teaser
    NodeMask bodies; ///< cards that carry the whole body of the other story
    NodeMask offered; ///< cards under a heading that offers them beside a story: "Related", "Read next"
    NodeMask anonymous; ///< cards that say neither whose story it is nor when it appeared
};

[[nodiscard]] RelatedHeadlines findRelated(const Document& document, const PageMeasures& page, const RelatedSettings& settings, Trace& trace);

} // namespace broadsheet
