#include "core/exchange/PreviewNote.h"

namespace broadsheet {

QString previewNoteOf(const Reading& reading)
{
    if (!reading.hasStory || reading.completeness.verdict != Completeness::Verdict::Preview)
        return {};
    const StoryPages& pages = reading.pages();
    if (!pages.areMissing())
        return QStringLiteral("Preview: the page gives only a part of this story.");
    const int last = pages.number + pages.joined - 1;
    if (pages.joined == 1)
        return QStringLiteral("Preview: page %1 of %2.").arg(last).arg(pages.found);
    return QStringLiteral("Preview: pages %1 to %2 of %3.").arg(pages.number).arg(last).arg(pages.found);
}

} // namespace broadsheet
