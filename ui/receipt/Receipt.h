#pragma once

#include "core/fetch/FetchLog.h"

#include <QList>
#include <QString>

#include <vector>

namespace broadsheet {

/// What went to one host and came from it.
struct ReceiptLine {
    QString host;
    int answered = 0;
    int refused = 0; ///< not asked at all: our own rules forbade it
    int failed = 0;
    int pictures = 0; ///< of those that answered
    bool plain = false; ///< something went over the wire without encryption
    qint64 sent = 0;     ///< bytes
    qint64 received = 0; ///< bytes, before decoding
    int cookies = 0;     ///< that it wanted to set
    int original = 0;    ///< requests of the original page, whose bytes nobody counts

    friend bool operator==(const ReceiptLine&, const ReceiptLine&) = default;
};

/// What the original page asked for by itself, once the reader opened it.
struct OriginalRequest {
    QString host;
    bool isRefused = false; ///< our rules forbade it
    bool isPlain = false;   ///< without encryption
};

/// What opening a story cost: with whom Broadsheet talked, whom it refused to talk to, and how much.
struct Receipt {
    std::vector<ReceiptLine> lines; ///< one a host, in the order in which they were first met
    bool isSaved = false;           ///< the story is a copy in the library

    [[nodiscard]] int contacted() const; ///< hosts that answered or failed to
    [[nodiscard]] int refused() const;   ///< hosts that were never asked
    [[nodiscard]] qint64 sent() const;
    [[nodiscard]] qint64 received() const;
    [[nodiscard]] int cookies() const;
    [[nodiscard]] int askedByOriginal() const; ///< hosts
};

[[nodiscard]] Receipt receiptOf(const QList<FetchLogEntry>& entries, const QList<OriginalRequest>& original = {});

} // namespace broadsheet
