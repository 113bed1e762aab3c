#include "core/library/Backups.h"

#include "core/library/Attempt.h"
#include "core/library/Database.h"
#include "core/library/DurableFile.h"
#include "core/library/Rescue.h"
#include "core/library/SealedBytes.h"
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

/// Whether it opens and every text in it is the one that was written. Reads all of it.
bool isSound(const QString& path)
{
    const auto sound = library::attempt([&path] {
        if (!library::isWholeLibrary(path))
            return false;
        library::Database copy(path, library::OpenMode::Immutable);
        library::Statement row(copy, QStringLiteral("SELECT packed, sha256 FROM bodies UNION ALL SELECT packed, sha256 FROM originals "
                                                    "UNION ALL SELECT packed, sha256 FROM edges WHERE packed IS NOT NULL"));
        while (row.next()) {
            if (!library::isIntact({row.bytes(0), row.bytes(1)}))
                return false;
        }
        return true;
    });
    return sound && *sound;
}

/// Removes what is beyond those that are kept; the newest sound one stays where neither `made` nor any that is kept is sound.
void dropOld(const QString& made, const std::vector<Backup>& earlier)
{
    constexpr std::size_t first = Backups::kKept - 1; // `made` is one of those that are kept
    if (earlier.size() <= first)
        return;
    bool hasSound = isSound(made);
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const bool isLastSound = !hasSound && isSound(earlier[i].path);
        hasSound = hasSound || isLastSound;
        if (i >= first && !isLastSound)
            QFile::remove(earlier[i].path);
    }
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
    if (found.empty())
        return true;
    const qint64 age = found.front().madeAt.secsTo(now);
    return age < 0 || age > std::chrono::seconds(kDue).count();
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
    library::makePrivateFile(draft); // an empty file is taken; one that is made by SQLite could be read by others
    library::Statement(database, QStringLiteral("VACUUM INTO ?")).bind(draft).run();
    library::renameDurably(draft, path);
    dropOld(path, found);
}

} // namespace broadsheet
