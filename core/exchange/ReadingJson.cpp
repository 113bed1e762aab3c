#include "core/exchange/ReadingJson.h"

namespace broadsheet {
namespace {

constexpr qint64 kSchema = 1;

void text(JsonWriter& writer, std::string_view name, const QString& value)
{
    if (value.isEmpty())
        return;
    writer.key(name);
    writer.string(value);
}

void address(JsonWriter& writer, std::string_view name, const QUrl& url)
{
    if (!url.isEmpty())
        text(writer, name, url.toString(QUrl::FullyEncoded));
}

void markup(JsonWriter& writer, const SanitizedHtml& html)
{
    if (html.isEmpty())
        return;
    writer.key("contentHtml");
    writer.string(std::string_view(html.html().constData(), static_cast<std::size_t>(html.html().size())));
}

void count(JsonWriter& writer, std::string_view name, int value)
{
    if (value <= 0)
        return;
    writer.key(name);
    writer.number(static_cast<qint64>(value));
}

QString nameOf(Completeness::Verdict verdict)
{
    switch (verdict) {
    case Completeness::Verdict::Whole: return QStringLiteral("whole");
    case Completeness::Verdict::Preview: return QStringLiteral("preview");
    case Completeness::Verdict::Unknown: break;
    }
    return QStringLiteral("unknown");
}

void writeMetadata(JsonWriter& writer, const Metadata& metadata)
{
    text(writer, "title", metadata.title);
    text(writer, "byline", metadata.byline);
    text(writer, "siteName", metadata.siteName);
    text(writer, "publishedTime", metadata.publishedTime);
    text(writer, "modifiedTime", metadata.modifiedTime);
    text(writer, "lang", metadata.language);
    text(writer, "dir", metadata.direction);
    text(writer, "excerpt", metadata.excerpt);
    address(writer, "leadImage", metadata.leadImage);
}

/// Nothing for a story on one page.
void writePages(JsonWriter& writer, const StoryPages& pages)
{
    if (!pages.areSeveral())
        return;
    writer.key("pages");
    writer.beginObject();
    count(writer, "joined", pages.joined);
    count(writer, "found", pages.found);
    if (pages.number > 1)
        count(writer, "first", pages.number);
    writer.endObject();
    address(writer, "nextPage", pages.next);
}

void writeStory(JsonWriter& writer, const Reading& reading)
{
    count(writer, "wordCount", reading.wordCount);
    count(writer, "readingMinutes", reading.readingMinutes);
    writer.key("complete");
    writer.beginObject();
    text(writer, "verdict", nameOf(reading.completeness.verdict));
    writer.key("evidence");
    writer.beginArray();
    for (const QString& line : reading.completeness.evidence)
        writer.string(line);
    writer.endArray();
    writer.endObject();
    writePages(writer, reading.pages());
    markup(writer, reading.body);
    text(writer, "contentText", reading.text);
    text(writer, "storyFrom", nameOf(reading.storyFrom));
}

void writeRelated(JsonWriter& writer, const RelatedStory& story)
{
    writer.beginObject();
    text(writer, "title", story.headline.title);
    address(writer, "url", story.headline.url);
    text(writer, "source", story.headline.source);
    text(writer, "publishedTime", story.headline.publishedTime);
    text(writer, "summary", story.headline.summary);
    address(writer, "image", story.headline.image);
    text(writer, "kind", nameOf(story.headline.kind));
    text(writer, "section", story.headline.section);
    markup(writer, story.body);
    text(writer, "contentText", story.text);
    writer.endObject();
}

void writeTiming(JsonWriter& writer, const StageTimes& times)
{
    const std::pair<std::string_view, double> rows[] = {
        {"decode", times.decode}, {"parse", times.parse}, {"extract", times.extract}, {"sanitize", times.sanitize}};
    writer.key("timing");
    writer.beginObject();
    for (const auto& [name, milliseconds] : rows) {
        writer.key(name);
        writer.number(milliseconds);
    }
    writer.endObject();
}

void writeDecision(JsonWriter& writer, const TraceEntry& entry)
{
    writer.beginObject();
    const std::pair<std::string_view, const std::string*> rows[] = {
        {"rule", &entry.rule}, {"path", &entry.path}, {"reason", &entry.reason}, {"preview", &entry.preview}};
    for (const auto& [name, value] : rows)
        text(writer, name, QString::fromStdString(*value));
    writer.key("score");
    writer.number(entry.score);
    writer.key("kept");
    writer.boolean(entry.kept);
    writer.key("signals");
    writer.beginArray();
    for (const TraceSignal& signal : entry.signals) {
        writer.beginObject();
        text(writer, "name", QString::fromStdString(signal.name));
        writer.key("value");
        writer.number(signal.value);
        writer.key("effect");
        writer.number(signal.effect);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
}

void writeTrace(JsonWriter& writer, const Trace& trace)
{
    if (!trace.wanted())
        return;
    writer.key("trace");
    writer.beginArray();
    for (const TraceEntry& entry : trace.entries())
        writeDecision(writer, entry);
    writer.endArray();
}

} // namespace

void writeFields(JsonWriter& writer, const Reading& reading)
{
    address(writer, "url", reading.url);
    address(writer, "canonicalUrl", reading.metadata.canonicalUrl);
    text(writer, "pageKind", nameOf(reading.kind));
    writeMetadata(writer, reading.metadata);
    text(writer, "obstacle", nameOf(reading.obstacle));
    if (reading.hasStory)
        writeStory(writer, reading);
    writer.key("related");
    writer.beginArray();
    for (const RelatedStory& story : reading.related)
        writeRelated(writer, story);
    writer.endArray();
    writeTiming(writer, reading.times);
    writeTrace(writer, reading.trace);
}

QByteArray toJson(const Reading& reading)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("schema");
    writer.number(kSchema);
    writer.key("ok");
    writer.boolean(true);
    writeFields(writer, reading);
    writer.endObject();
    return writer.take();
}

} // namespace broadsheet
