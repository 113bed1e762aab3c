#include "core/related/Headline.h"

namespace broadsheet {

QString nameOf(HeadlineKind kind)
{
    switch (kind) {
    case HeadlineKind::Related: return QStringLiteral("related");
    case HeadlineKind::Latest: return QStringLiteral("latest");
    case HeadlineKind::Popular: return QStringLiteral("popular");
    case HeadlineKind::Previous: return QStringLiteral("previous");
    case HeadlineKind::Next: return QStringLiteral("next");
    case HeadlineKind::Sponsored: return QStringLiteral("sponsored");
    case HeadlineKind::Video: return QStringLiteral("video");
    case HeadlineKind::MoreFromSection: return QStringLiteral("more-from-section");
    case HeadlineKind::Author: return QStringLiteral("author");
    }
    return {};
}

} // namespace broadsheet
