#include "core/page/MimeHeader.h"

namespace broadsheet {
namespace {

constexpr std::size_t kMostFields = 200; // of one header; real archives have about ten

QByteArrayView takeLine(QByteArrayView& text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool sameName(QByteArrayView a, QByteArrayView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

MimeHeader MimeHeader::take(QByteArrayView& message)
{
    MimeHeader header;
    while (!message.isEmpty()) {
        const QByteArrayView line = takeLine(message);
        if (line.isEmpty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && !header.m_fields.empty()) {
            header.m_fields.back().value += ' ' + line.toByteArray().trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && header.m_fields.size() < kMostFields)
            header.m_fields.push_back({line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray().trimmed()});
    }
    return header;
}

QByteArray MimeHeader::value(QByteArrayView name) const
{
    for (const Field& field : m_fields)
        if (sameName(field.name, name))
            return field.value;
    return {};
}

QByteArray MimeHeader::mediaType() const
{
    const QByteArray type = value("Content-Type");
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.first(end)).trimmed().toLower();
}

QByteArray mimeParameter(const QByteArray& value, QByteArrayView name)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0) {
        ++at;
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray key = value.sliced(at, equals - at).trimmed();
        qsizetype from = equals + 1;
        while (from < value.size() && value[from] == ' ')
            ++from;
        const bool quoted = from < value.size() && value[from] == '"';
        const qsizetype end = quoted ? value.indexOf('"', from + 1) : value.indexOf(';', from);
        const qsizetype start = quoted ? from + 1 : from;
        const QByteArray found = end < 0 ? value.sliced(start) : value.sliced(start, end - start);
        if (sameName(key, name))
            return quoted ? found : found.trimmed();
        at = quoted && end >= 0 ? value.indexOf(';', end) : end;
    }
    return {};
}

} // namespace broadsheet
