#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace broadsheet {

struct XssVector {
    QString id;
    QByteArray html;
};

inline std::vector<XssVector> xssVectorsIn(const QString& path)
{
    std::vector<XssVector> vectors;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return vectors;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        vectors.push_back({line.value(QStringLiteral("id")).toString(), line.value(QStringLiteral("html")).toString().toUtf8()});
    }
    return vectors;
}

/// One part of many, for a run that is shared out: BROADSHEET_VECTOR_PART="2/4" is the second of four.
inline std::vector<XssVector> partOf(const std::vector<XssVector>& vectors, const QByteArray& part)
{
    const std::size_t which = part.split('/').value(0).toUInt();
    const std::size_t parts = part.split('/').value(1).toUInt();
    if (which == 0 || parts == 0)
        return vectors;
    std::vector<XssVector> result;
    for (std::size_t i = which - 1; i < vectors.size(); i += parts)
        result.push_back(vectors[i]);
    return result;
}

/// Our own vectors and, where the collection is there, every one of it or an even sample.
inline std::vector<XssVector> xssVectors(bool every)
{
    constexpr std::size_t kSample = 300;
    std::vector<XssVector> vectors = xssVectorsIn(QStringLiteral(BROADSHEET_FIXTURES "/pane/xss-vectors.jsonl"));
    const std::vector<XssVector> collection = xssVectorsIn(QStringLiteral(BROADSHEET_SHARED "/hostile/xss-vectors.jsonl"));
    const std::size_t stride = every ? 1 : std::max<std::size_t>(1, collection.size() / kSample);
    for (std::size_t i = 0; i < collection.size(); i += stride)
        vectors.push_back(collection[i]);
    return partOf(vectors, qgetenv("BROADSHEET_VECTOR_PART"));
}

} // namespace broadsheet
