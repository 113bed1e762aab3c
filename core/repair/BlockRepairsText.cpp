#include "core/repair/BlockRepairsText.h"

#include "core/repair/SiteRules.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr qsizetype kDigestDigits = 16;

bool isDigest(const QByteArray& word)
{
    return word.size() == kDigestDigits && std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// "keep 00c0ffee00c0ffee 1 The first words"
std::optional<BlockRepair> repairIn(const QByteArray& line)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() < 4)
        return {};
    const auto verdict = verdictNamed(parts[0]);
    bool isNumber = false;
    const int copy = parts[2].toInt(&isNumber);
    if (!verdict || !isDigest(parts[1]) || !isNumber || copy < 1)
        return {};
    return BlockRepair{*verdict, {parts[1].toStdString(), copy, parts.mid(3).join(' ').toStdString()}};
}

} // namespace

QByteArray toText(const QString& page, const std::vector<BlockRepair>& repairs)
{
    QByteArray text = page.toUtf8() + '\n';
    for (const BlockRepair& repair : repairs)
        text += nameOf(repair.verdict) + ' ' + QByteArray::fromStdString(repair.quote.digest) + ' ' + QByteArray::number(repair.quote.copy) + ' '
            + QByteArray::fromStdString(repair.quote.words) + '\n';
    return text;
}

std::optional<std::vector<BlockRepair>> blockRepairsFrom(const QByteArray& text, const QString& page)
{
    const QByteArrayList lines = text.split('\n');
    if (text.size() > kMostRepairBytes || !text.endsWith('\n') || QString::fromUtf8(lines.first()) != page)
        return {};
    std::vector<BlockRepair> repairs;
    for (qsizetype i = 1; i + 1 < lines.size() && repairs.size() < kMostBlockRepairs; ++i) {
        const auto repair = repairIn(lines[i]);
        if (!repair)
            return {};
        repairs.push_back(*repair);
    }
    return repairs;
}

} // namespace broadsheet
