#include "ui/messages/PreviewSentence.h"

namespace broadsheet {

QString PreviewSentence::of(const Reading& reading)
{
    if (!reading.hasStory || reading.completeness.verdict != Completeness::Verdict::Preview)
        return {};
    const StoryPages& pages = reading.pages();
    if (!pages.areMissing())
        return tr("The page gives only the beginning of this story.");
    const int last = pages.number + pages.joined - 1;
    const QString here = pages.joined == 1 ? tr("This is page %1 of %2.").arg(last).arg(pages.found)
                                           : tr("These are pages %1 to %2 of %3.").arg(pages.number).arg(last).arg(pages.found);
    return pages.gap.isEmpty() ? here : here + QLatin1Char(' ') + tr("Page %1 could not be loaded.").arg(last + 1);
}

} // namespace broadsheet
