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
