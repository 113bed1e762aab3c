#include "core/exchange/PlainReading.h"

#include "core/exchange/PreviewNote.h"
#include "core/exchange/Printable.h"

#include <QStringList>

namespace broadsheet {
namespace {

constexpr qsizetype kLongestRule = 72; ///< columns of the line under a title: it fits a terminal of 80

QByteArray ruleUnder(const QByteArray& title, char stroke)
{
    const qsizetype columns = QString::fromUtf8(title).size();
    return QByteArray(std::min(columns, kLongestRule), stroke);
}

QByteArray joined(QStringList parts)
{
    parts.removeAll(QString());
    return printableLine(parts.join(QStringLiteral(" · ")));
}

QByteArray headOf(const Reading& reading)
{
    QByteArray result;
    const Metadata& about = reading.metadata;
    if (const QByteArray title = printableLine(about.title); !title.isEmpty())
        result += title + '\n' + ruleUnder(title, '=') + '\n';
    if (const QByteArray facts = joined({about.byline, about.siteName, about.publishedTime}); !facts.isEmpty())
        result += facts + '\n';
    if (const QByteArray note = printableLine(previewNoteOf(reading)); !note.isEmpty())
        result += note + '\n';
    return result;
}

QByteArray entryOf(const Headline& headline)
{
    QByteArray result = "* " + printableLine(headline.title) + '\n';
    if (const QByteArray facts = joined({headline.source, headline.publishedTime}); !facts.isEmpty())
        result += "  " + facts + '\n';
    if (const QByteArray summary = printableLine(headline.summary); !summary.isEmpty())
        result += "  " + summary + '\n';
    return result + "  " + headline.url.toEncoded() + '\n';
}

QByteArray relatedOf(const Reading& reading)
{
    QByteArray result;
    QByteArray section;
    for (const RelatedStory& story : reading.related) {
        QByteArray own = printableLine(story.headline.section);
        if (own.isEmpty())
            own = "Related";
        if (own != section)
            result += '\n' + own + '\n' + ruleUnder(own, '-') + '\n';
        section = own;
        result += entryOf(story.headline);
    }
    return result;
}

} // namespace

QByteArray toPlainReading(const Reading& reading)
{
    QByteArray result = headOf(reading);
    if (reading.hasStory)
        result += '\n' + printable(reading.text).trimmed() + '\n';
    return result + relatedOf(reading);
}

} // namespace broadsheet
