#include "CliRun.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <zlib.h>

namespace broadsheet {
namespace {

constexpr int kPatience = 60000; // milliseconds; only a hang takes so long

} // namespace

QJsonObject CliRun::json() const { return QJsonDocument::fromJson(out).object(); }

QList<QJsonObject> CliRun::jsonLines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

CliRun runCli(const QStringList& arguments, const QByteArray& standardInput, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BROADSHEET_CLI), arguments);
    process.write(standardInput);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString pagePath(const char* name) { return QStringLiteral(BROADSHEET_FIXTURES "/pages/") + QLatin1String(name); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeGzip(const QString& path, const QByteArray& bytes)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    if (file == nullptr)
        return false;
    const bool isWritten = gzwrite(file, bytes.constData(), static_cast<unsigned>(bytes.size())) == bytes.size();
    return gzclose(file) == Z_OK && isWritten;
}

} // namespace broadsheet
