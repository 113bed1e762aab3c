#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace broadsheet::library {

/// The files of the pictures, each named by the SHA-256 of what is in it. Throws Failure.
class PictureFiles final {
public:
    explicit PictureFiles(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps the bytes on the disk; a file that is there and whole is left alone, one that is not is written anew.
    void keep(const QByteArray& sha256, const QByteArray& bytes) const;
    /// The bytes, or nothing when the file is missing or is not what its name says.
    [[nodiscard]] std::optional<QByteArray> read(const QByteArray& sha256) const;
    [[nodiscard]] bool exists(const QByteArray& sha256) const;
    void remove(const QByteArray& sha256) const;
    /// Sets a file that is not what its name says beside its place, as ".damaged".
    void setAside(const QByteArray& sha256) const;
    /// The digests of all files, from their names.
    [[nodiscard]] std::vector<QByteArray> all() const;
    /// Files left half written by a program that was killed.
    [[nodiscard]] std::vector<QString> drafts() const;

private:
    [[nodiscard]] QString pathOf(const QByteArray& sha256) const;
    QString m_folder;
};

} // namespace broadsheet::library
