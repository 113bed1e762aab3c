#include "ui/receipt/Receipt.h"

#include <algorithm>
#include <numeric>

namespace broadsheet {
namespace {

bool wasAsked(const ReceiptLine& line) { return line.answered + line.failed > 0; }

ReceiptLine& lineOf(Receipt& receipt, const QString& host)
{
    const auto found = std::ranges::find(receipt.lines, host, &ReceiptLine::host);
    return found == receipt.lines.end() ? receipt.lines.emplace_back(ReceiptLine{host}) : *found;
}

qint64 sumOf(const std::vector<ReceiptLine>& lines, qint64 ReceiptLine::*value)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0), [value](qint64 sum, const ReceiptLine& line) { return sum + line.*value; });
}

} // namespace

int Receipt::contacted() const { return int(std::ranges::count_if(lines, wasAsked)); }
int Receipt::refused() const
{
    return int(std::ranges::count_if(lines, [](const ReceiptLine& line) { return line.refused > 0 && line.original == 0 && !wasAsked(line); }));
}
qint64 Receipt::sent() const { return sumOf(lines, &ReceiptLine::sent); }
qint64 Receipt::received() const { return sumOf(lines, &ReceiptLine::received); }

int Receipt::cookies() const
{
    return std::accumulate(lines.begin(), lines.end(), 0, [](int sum, const ReceiptLine& line) { return sum + line.cookies; });
}

int Receipt::askedByOriginal() const
{
    return int(std::ranges::count_if(lines, [](const ReceiptLine& line) { return line.original > 0; }));
}

Receipt receiptOf(const QList<FetchLogEntry>& entries, const QList<OriginalRequest>& original)
{
    Receipt receipt;
    for (const FetchLogEntry& entry : entries) {
        ReceiptLine& line = lineOf(receipt, entry.host);
        switch (entry.outcome) {
        case FetchLogEntry::Outcome::Answered:
            ++line.answered;
            line.pictures += entry.purpose == FetchPurpose::Picture ? 1 : 0;
            break;
        case FetchLogEntry::Outcome::Refused: ++line.refused; break;
        case FetchLogEntry::Outcome::Failed: ++line.failed; break;
        }
        line.plain = line.plain || (!entry.encrypted && entry.sent > 0);
        line.sent += entry.sent;
        line.received += entry.received;
        line.cookies += entry.cookies;
    }
    for (const OriginalRequest& request : original) {
        ReceiptLine& line = lineOf(receipt, request.host);
        ++(request.isRefused ? line.refused : line.original);
        line.plain = line.plain || (request.isPlain && !request.isRefused);
    }
    return receipt;
}

} // namespace broadsheet
