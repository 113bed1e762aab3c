#pragma once

#include "core/fetch/FetchLog.h"

namespace broadsheet {

/// A hop as the log has it.
inline FetchLogEntry hop(const char* host, FetchLogEntry::Outcome outcome, FetchPurpose purpose = FetchPurpose::Page, qint64 received = 1000)
{
    FetchLogEntry entry;
    entry.host = QString::fromLatin1(host);
    entry.outcome = outcome;
    entry.purpose = purpose;
    entry.encrypted = true;
    entry.sent = outcome == FetchLogEntry::Outcome::Refused ? 0 : 100;
    entry.received = outcome == FetchLogEntry::Outcome::Answered ? received : 0;
    return entry;
}

} // namespace broadsheet
