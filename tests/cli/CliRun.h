#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// What a run of the real broadsheet-cli left behind.
struct CliRun {
    int exitCode = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    /// Standard output as JSON objects, one a line; a line that is none is an empty object.
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
};

/// Runs broadsheet-cli to its end.
[[nodiscard]] CliRun runCli(const QStringList& arguments, const QByteArray& standardInput = {},
    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// The path of a page of tests/fixtures/pages.
[[nodiscard]] QString pagePath(const char* name);
[[nodiscard]] QByteArray bytesOf(const QString& path);
/// Writes `bytes` gzipped.
[[nodiscard]] bool writeGzip(const QString& path, const QByteArray& bytes);

} // namespace broadsheet
