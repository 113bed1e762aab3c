#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet::library {

// Files that survive a power cut: what these functions return from stands on the disk. They throw Failure.

/// Writes a file whole or not at all, under a name of its own until it is synced.
void writeDurably(const QString& path, const QByteArray& bytes);
/// Syncs a file that others wrote, makes it private, then gives it its final name.
void renameDurably(const QString& from, const QString& to);
/// An empty file that only its owner may read, where there is none.
void makePrivateFile(const QString& path);
/// Takes every right on a file or folder of ours from others; what is not there, not ours, or on a disk without rights is left.
void makePrivate(const QString& path);
/// Makes a folder and those above it. DiskFull, LibraryReadOnly or LibraryUnavailable when that fails.
void makeFolder(const QString& path);
/// The Failure that the system's error number stands for.
[[noreturn]] void throwSystemError(int number, const QString& path);

} // namespace broadsheet::library
