#include "core/library/LibraryMove.h"

#include "core/library/Backups.h"
#include "core/library/Database.h"
#include "core/library/DurableFile.h"
#include "core/library/LibraryPlace.h"
#include "core/library/PictureFiles.h"
#include "core/library/PictureTable.h"
#include "core/library/Rescue.h"
#include "core/library/Statement.h"
#include "core/library/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace broadsheet {

using namespace library;

namespace {

const QString kRepairs = QStringLiteral("*.txt");
constexpr qsizetype kDigestLetters = 64; ///< SHA-256 in hexadecimal

/// The folder may have had the same name before, with a person's own files in it.
bool isNameOfRepairs(const QString& file)
{
    const QByteArray name = QFileInfo(file).completeBaseName().toLatin1();
    return name.size() == kDigestLetters && QByteArray::fromHex(name).toHex() == name;
}

} // namespace

LibraryMove::LibraryMove(Library& library, const QString& folder)
    : m_library(library), m_target(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
{
}

/// Says in the target, as long as the move is under way, that what stands there is a copy of ours.
QString LibraryMove::note() const { return QDir(m_target.path()).filePath(QStringLiteral("library-moving")); }

bool LibraryMove::isTaken() const
{
    if (m_target.path() == m_library.folder().path())
        return true;
    return QFileInfo::exists(m_target.database()) && m_target.path() != m_library.home() && !QFileInfo::exists(note());
}

void LibraryMove::refuseTaken() const
{
    if (isTaken())
        fail(ErrorCode::LibraryUnavailable, QStringLiteral("%1 holds a library already").arg(m_target.path()));
}

Result<Done> LibraryMove::prepare(const StopToken& stop)
{
    return attempt([&] {
        refuseTaken();
        makeFolder(m_target.path());
        writeDurably(note(), m_library.folder().path().toUtf8() + '\n');
        copyPictures(stop);
        copyBackups();
    });
}

Result<Done> LibraryMove::finish()
{
    return attempt([&] {
        refuseTaken();
        const Transaction lock(m_library.database()); // changes nothing itself; nobody else does either
        copyPictures({});
        copyRepairs();
        copyDatabase();
        if (const auto said = LibraryPlace(m_library.home()).lookIn(m_target.path()); !said)
            fail(said.error().code, said.error().detail);
        QFile::remove(note());
    });
}

void LibraryMove::copyPictures(const StopToken& stop)
{
    const PictureFiles there(m_target.pictures());
    for (const QByteArray& digest : PictureTable(m_library.database()).all()) {
        if (stop.stop_requested())
            fail(ErrorCode::Cancelled);
        if (there.exists(digest))
            continue; // a file has its name only once it is whole
        if (const auto bytes = m_library.pictureFiles().read(digest)) // one that is damaged stays missing, as it is here
            there.keep(digest, *bytes);
    }
}

void LibraryMove::copyBackups()
{
    makeFolder(m_target.backups());
    for (const Backup& backup : Backups(m_library.folder()).all()) {
        const QString path = QDir(m_target.backups()).filePath(QFileInfo(backup.path).fileName());
        const QString draft = path + QStringLiteral(".part");
        QFile::remove(draft);
        if (QFileInfo::exists(path))
            continue;
        if (!QFile::copy(backup.path, draft))
            throwSystemError(errno, draft);
        renameDurably(draft, path);
    }
}

/// They are small and may change at any time: all of them at once, last. Those that stand there from an earlier stay of the library
/// and were taken back since are set aside, so that they do not count again.
void LibraryMove::copyRepairs()
{
    const QDir here(m_library.folder().repairs());
    QDir there(m_target.repairs());
    const QStringList files = here.entryList({kRepairs}, QDir::Files | QDir::NoSymLinks);
    for (const QString& left : there.entryList({kRepairs}, QDir::Files | QDir::NoSymLinks)) {
        if (!files.contains(left) && isNameOfRepairs(left))
            there.rename(left, left + QStringLiteral(".old"));
    }
    if (files.isEmpty())
        return;
    makeFolder(there.path());
    for (const QString& name : files) {
        QFile file(here.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throwSystemError(errno, file.fileName());
        writeDurably(there.filePath(name), file.readAll());
        QFile::setPermissions(there.filePath(name), file.permissions());
    }
}

void LibraryMove::copyDatabase()
{
    const QString draft = m_target.database() + QStringLiteral(".part");
    QFile::remove(draft);
    {
        Database beside(m_library.folder().database(), OpenMode::ReadWrite); // the one with the lock is inside a transaction
        Statement(beside, QStringLiteral("VACUUM INTO ?")).bind(draft).run();
    }
    if (!isWholeLibrary(draft))
        fail(ErrorCode::LibraryUnavailable, QStringLiteral("%1 is not what was written").arg(draft));
    if (QFileInfo::exists(m_target.database())) {
        if (const auto aside = Rescue(m_target).setAside(); !aside)
            fail(aside.error().code, aside.error().detail);
    }
    renameDurably(draft, m_target.database());
}

} // namespace broadsheet
