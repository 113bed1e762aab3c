#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace broadsheet {

/// A file of definitions: as it is (.dict), or compressed in pieces that can be unpacked one by one (.dict.dz, "dictzip").
class DictZip final {
public:
    /// UnreadableFile; BadTransfer for a compressed file without pieces.
    [[nodiscard]] static Result<DictZip> open(const QString& path);

    /// `size` bytes from `offset` of the unpacked text. BadTransfer when they are not there.
    [[nodiscard]] Result<QByteArray> read(quint64 offset, quint32 size) const;

private:
    QString m_path;
    quint32 m_pieceBytes = 0;          ///< of the unpacked text in each piece; 0: the file is not compressed
    std::vector<quint64> m_pieceStart; ///< in the file, one more than there are pieces
};

} // namespace broadsheet
