#pragma once

#include "core/base/Error.h"
#include "core/fetch/Fetcher.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

/// One hop of one fetch: whom we talked to, or whom we refused to talk to.
struct FetchLogEntry {
    enum class Outcome { Answered, Refused, Failed };
    QString host;
    int port = -1; ///< as in the address; -1: the scheme's own
    bool encrypted = false;
    FetchPurpose purpose = FetchPurpose::Page;
    Outcome outcome = Outcome::Answered;
    QHostAddress peer;  ///< null when no connection stood
    int status = 0;     ///< HTTP; 0 without an answer
    qint64 sent = 0;    ///< bytes, ours
    qint64 received = 0; ///< bytes, theirs, before decoding
    std::optional<ErrorCode> error;
    int account = 0; ///< FetchRequest::account
    int cookies = 0; ///< that the answer wanted to set; none outlives its chain of redirects
};

/// The access log of a Fetcher: what the privacy receipt of a page is made from. A value; copy it to keep it.
class FetchLog final {
public:
    static constexpr qsizetype MaxEntries = 2000; ///< the oldest go first; a page with pictures makes some 50

    void add(const FetchLogEntry& entry);
    void clear() { m_entries.clear(); }
    [[nodiscard]] const QList<FetchLogEntry>& entries() const { return m_entries; }

    /// Hosts that a connection stood to, in order of the first, each once.
    [[nodiscard]] QStringList contactedHosts() const;
    /// Hosts that the URL policy kept us from, likewise.
    [[nodiscard]] QStringList refusedHosts() const;
    [[nodiscard]] qint64 bytesSent() const;
    [[nodiscard]] qint64 bytesReceived() const;

private:
    QList<FetchLogEntry> m_entries;
};

} // namespace broadsheet
