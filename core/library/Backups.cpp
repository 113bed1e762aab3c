#include "core/library/Backups.h"

#include "core/library/DurableFile.h"
#include "core/library/Statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace broadsheet {
namespace {

const QString kPrefix = QStringLiteral("library-");
const QString kSuffix = QStringLiteral(".db");

const QString kDraftSuffix = QStringLiteral(".part");
/// A draft that is older was left by a program that ended in the middle; making one takes minutes at the most.
constexpr std::chrono::hours kForgotten{24};

void dropForgottenDrafts(const QString& folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(kForgotten).count());
    for (const QFileInfo& file : QDir(folder).entryInfoList({QLatin1Char('*') + kDraftSuffix}, QDir::Files))
        if (file.lastModified() < oldest)
            QFile::remove(file.absoluteFilePath());
}

int numberOf(const QString& name)
{
    return name.startsWith(kPrefix) && name.endsWith(kSuffix) ? name.mid(kPrefix.size()).chopped(kSuffix.size()).toInt() : 0;
}

} // namespace

std::vector<Backup> Backups::all() const
{
    std::vector<Backup> found;
    for (const QFileInfo& file : QDir(m_folder.backups()).entryInfoList(QDir::Files)) {
        if (const int number = numberOf(file.fileName()); number > 0)
            found.push_back({number, file.absoluteFilePath(), file.lastModified().toUTC()});
    }
    std::ranges::sort(found, std::ranges::greater{}, &Backup::number);
    return found;
}

bool Backups::isDue(const QDateTime& now) const
{
    const std::vector<Backup> found = all();
    return found.empty() || found.front().madeAt.secsTo(now) > std::chrono::seconds(kDue).count();
}

void Backups::make(library::Database& database) const
{
    library::makeFolder(m_folder.backups());
    const std::vector<Backup> found = all();
    const int number = found.empty() ? 1 : found.front().number + 1;
    const QString path = QDir(m_folder.backups()).filePath(kPrefix + QString::number(number) + kSuffix);
    dropForgottenDrafts(m_folder.backups());
    // A name of its own: two programs, or two threads of one, may be at it at once.
    const QString draft = path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::WithoutBraces) + kDraftSuffix;
    library::Statement(database, QStringLiteral("VACUUM INTO ?")).bind(draft).run();
    library::renameDurably(draft, path);
    for (std::size_t i = kKept - 1; i < found.size(); ++i)
        QFile::remove(found[i].path);
}

} // namespace broadsheet
