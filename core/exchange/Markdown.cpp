#include "core/exchange/Markdown.h"

#include "core/exchange/MarkdownBody.h"
#include "core/exchange/MarkdownEscape.h"
#include "core/exchange/PreviewNote.h"
#include "core/exchange/Printable.h"

#include <QStringList>

namespace broadsheet {
namespace {

std::string line(const QString& text, markdown::Place place)
{
    return markdown::escapeText(printableLine(text).toStdString(), place);
}

std::string factsOf(QStringList facts)
{
    facts.removeAll(QString());
    return line(facts.join(QStringLiteral(" · ")), markdown::Place::LineStart);
}

std::string entryOf(const Headline& headline)
{
    using enum markdown::Place;
    std::string entry = "- [" + line(headline.title, Inside) + "](" + markdown::destination(headline.url.toEncoded().toStdString()) + ")";
    if (const std::string facts = factsOf({headline.source, headline.publishedTime}); !facts.empty())
        entry += " — " + facts;
    if (!headline.summary.isEmpty())
        entry += "\\\n  " + line(headline.summary, LineStart);
    return entry + '\n';
}

std::string relatedOf(const std::vector<RelatedStory>& related)
{
    std::string result;
    QString section;
    for (const RelatedStory& story : related) {
        const QString own = story.headline.section.isEmpty() ? QStringLiteral("Related") : story.headline.section;
        if (own != section)
            result += "\n## " + line(own, markdown::Place::Inside) + "\n\n";
        section = own;
        result += entryOf(story.headline);
    }
    return result;
}

} // namespace

QByteArray toMarkdown(const Reading& reading)
{
    const Metadata& about = reading.metadata;
    std::string result;
    if (!about.title.isEmpty())
        result += "# " + line(about.title, markdown::Place::Inside) + "\n\n";
    if (const std::string facts = factsOf({about.byline, about.siteName, about.publishedTime}); !facts.empty())
        result += facts + "\n\n";
    if (const QString note = previewNoteOf(reading); !note.isEmpty())
        result += '*' + line(note, markdown::Place::Inside) + "*\n\n";
    if (reading.hasStory)
        result += toMarkdown(reading.body);
    result += relatedOf(reading.related);
    return printable(std::string_view(result));
}

} // namespace broadsheet
