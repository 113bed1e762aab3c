#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet::library {

/// Bytes as they lie in a row: packed with gzip, and the SHA-256 of the packed form, so that a single wrong bit
/// anywhere in them is noticed.
struct SealedBytes {
    QByteArray packed;
    QByteArray sha256;
};

[[nodiscard]] QByteArray sha256Of(const QByteArray& bytes);
[[nodiscard]] SealedBytes seal(const QByteArray& bytes);
/// Whether the bytes are those that were sealed.
[[nodiscard]] bool isIntact(const SealedBytes& sealed);
/// The bytes again; throws LibraryDamaged, naming `what`, when they are not those that were sealed.
[[nodiscard]] QByteArray unseal(const SealedBytes& sealed, const QString& what);

} // namespace broadsheet::library
