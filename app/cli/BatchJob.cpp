#include "app/cli/BatchJob.h"

#include "app/cli/PageInput.h"
#include "app/cli/Stopwatch.h"
#include "core/exchange/ReadingJson.h"
#include "core/pipeline/Pipeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <variant>

namespace broadsheet {
namespace {

/// What a line asks for.
struct BatchJob {
    QString path;
    QUrl url;
    QDateTime at;
};

/// Why a line is no job. Its name stands beside those of ErrorCode in `error.code`.
struct BadLine {
    QString detail;
};

/// The caller's id as JSON, whatever its type; null when there is none.
QByteArray idOf(const QJsonObject& line)
{
    const QJsonValue id = line.value(QLatin1String("id"));
    if (id.isUndefined())
        return QByteArrayLiteral("null");
    // QJsonDocument writes no bare value: the brackets of an array of one are taken off again.
    const QByteArray text = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

std::variant<BatchJob, BadLine> jobOf(const QJsonObject& line)
{
    const QJsonValue path = line.value(QLatin1String("path"));
    const QJsonValue at = line.value(QLatin1String("at"));
    if (!path.isString() || path.toString().isEmpty())
        return BadLine{QStringLiteral("\"path\" is missing or not a text")};
    BatchJob job{path.toString(), QUrl(line.value(QLatin1String("url")).toString(), QUrl::TolerantMode), {}};
    if (at.isUndefined() || at.isNull())
        return job;
    job.at = QDateTime::fromString(at.toString(), Qt::ISODate);
    if (!job.at.isValid())
        return BadLine{QStringLiteral("\"at\" is not an ISO 8601 time")};
    return job;
}

QByteArray refusal(const QByteArray& id, const QString& code, const QString& detail)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("id");
    writer.json(id);
    writer.key("ok");
    writer.boolean(false);
    writer.key("error");
    writer.beginObject();
    writer.key("code");
    writer.string(code);
    writer.key("detail");
    writer.string(detail);
    writer.endObject();
    writer.endObject();
    return writer.take() + '\n';
}

QByteArray badLine(const QByteArray& id, qint64 number, const QString& detail)
{
    return refusal(id, QStringLiteral("bad-line"), QStringLiteral("line %1: %2").arg(number).arg(detail));
}

QByteArray answer(const QByteArray& id, const Reading& reading)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("id");
    writer.json(id);
    writer.key("ok");
    writer.boolean(true);
    writeFields(writer, reading);
    writer.endObject();
    return writer.take() + '\n';
}

QByteArray run(const QByteArray& id, const BatchJob& job)
{
    const Result<Page> page = pageFromFile(job.path, job.url);
    if (!page)
        return refusal(id, nameOf(page.error().code), page.error().detail);
    ReadOptions options;
    options.at = job.at;
    options.clock = millisecondsNow;
    const Result<Reading> reading = read(page.value(), options);
    if (!reading)
        return refusal(id, nameOf(reading.error().code), reading.error().detail);
    return answer(id, reading.value());
}

} // namespace

QByteArray answerBatchLine(const LineReader::Line& line)
{
    if (line.tooLong)
        return badLine(QByteArrayLiteral("null"), line.number, QStringLiteral("longer than a line may be"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.text, &error);
    if (!document.isObject())
        return badLine(QByteArrayLiteral("null"), line.number,
            error.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object") : error.errorString());
    const QByteArray id = idOf(document.object());
    const auto job = jobOf(document.object());
    if (const auto* bad = std::get_if<BadLine>(&job))
        return badLine(id, line.number, bad->detail);
    return run(id, std::get<BatchJob>(job));
}

} // namespace broadsheet
