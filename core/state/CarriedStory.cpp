#include "core/state/CarriedStory.h"

namespace broadsheet {

QString nameOf(StoryOrigin origin)
{
    switch (origin) {
    case StoryOrigin::Markup: break;
    case StoryOrigin::StructuredData: return QStringLiteral("json-ld");
    case StoryOrigin::State: return QStringLiteral("state");
    case StoryOrigin::Template: return QStringLiteral("template");
    }
    return QStringLiteral("markup");
}

} // namespace broadsheet
