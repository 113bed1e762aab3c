#include "core/repair/SiteRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {
namespace {

constexpr qsizetype kLongestHost = 253;
/// "keep" and "remove" stand in one column, the selectors in another.
constexpr qsizetype kVerdictColumn = 8;

/// Without what stands behind a "#" that begins the line or follows a space; "div#story" is none.
QByteArray withoutComment(const QByteArray& line)
{
    for (qsizetype at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1))
        if (at == 0 || line.at(at - 1) == ' ' || line.at(at - 1) == '\t')
            return line.left(at).trimmed();
    return line.trimmed();
}

bool isHost(const QByteArray& word)
{
    static const QRegularExpression host(QStringLiteral("^[a-z0-9:_]([a-z0-9.:_-]*[a-z0-9])?$"), QRegularExpression::CaseInsensitiveOption);
    return word.size() <= kLongestHost && host.match(QString::fromLatin1(word)).hasMatch();
}

std::optional<SiteRule> ruleIn(const QByteArray& said)
{
    const auto space = std::find_if(said.begin(), said.end(), [](char c) { return c == ' ' || c == '\t'; });
    const qsizetype end = space - said.begin();
    const auto verdict = verdictNamed(said.left(end));
    const QByteArray rest = said.mid(end).trimmed();
    auto selector = verdict ? BlockSelector::parse({rest.constData(), static_cast<std::size_t>(rest.size())}) : std::nullopt;
    return selector ? std::optional(SiteRule{*verdict, std::move(*selector)}) : std::nullopt;
}

QByteArray lineOf(const SiteRule& rule)
{
    return nameOf(rule.verdict).leftJustified(kVerdictColumn) + QByteArray::fromStdString(rule.selector.text());
}

} // namespace

QByteArray nameOf(RepairVerdict verdict) { return verdict == RepairVerdict::Keep ? QByteArrayLiteral("keep") : QByteArrayLiteral("remove"); }

std::optional<RepairVerdict> verdictNamed(const QByteArray& word)
{
    if (word == "keep")
        return RepairVerdict::Keep;
    return word == "remove" ? std::optional(RepairVerdict::Remove) : std::nullopt;
}

SiteRules SiteRules::parse(const QByteArray& text)
{
    SiteRules rules;
    rules.m_lines = text.split('\n');
    rules.read();
    return rules;
}

void SiteRules::read()
{
    m_entries.clear();
    m_complaints.clear();
    QString host;
    int count = 0;
    const auto complain = [this](qsizetype line, RuleProblem problem) { m_complaints.push_back({static_cast<int>(line) + 1, problem}); };
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].size() > kLongestLine) {
            complain(line, RuleProblem::LineTooLong);
            continue;
        }
        const QByteArray said = withoutComment(m_lines[line]);
        if (said.isEmpty())
            continue;
        auto rule = ruleIn(said);
        if (!rule && isHost(said) && !verdictNamed(said)) {
            host = QString::fromLatin1(said).toLower();
            m_entries.push_back({line, host, {}});
        } else if (!rule) {
            complain(line, RuleProblem::NotUnderstood);
        } else if (host.isEmpty()) {
            complain(line, RuleProblem::NoHost);
        } else if (count == kMostRules) {
            complain(line, RuleProblem::TooManyRules);
        } else {
            ++count;
            m_entries.push_back({line, host, std::move(rule)});
        }
    }
}

std::vector<RuleComplaint> SiteRules::complaints() const { return m_complaints; }

std::vector<SiteRule> SiteRules::rulesFor(const QString& host, const QString& site) const
{
    std::vector<SiteRule> rules;
    for (const Entry& entry : m_entries)
        if (entry.rule && !entry.host.isEmpty() && (entry.host == host || entry.host == site))
            rules.push_back(*entry.rule);
    return rules;
}

std::optional<RepairVerdict> SiteRules::verdictOn(const QString& site, const BlockSelector& selector) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
        [&](const Entry& entry) { return entry.rule && entry.host == site && entry.rule->selector == selector; });
    return found == m_entries.rend() ? std::nullopt : std::optional(found->rule->verdict);
}

bool SiteRules::add(const QString& site, const SiteRule& rule)
{
    remove(site, rule.selector);
    const auto isRule = [](const Entry& entry) { return entry.rule.has_value(); };
    const QByteArray line = lineOf(rule);
    if (std::ranges::count_if(m_entries, isRule) >= kMostRules || text().size() + line.size() + site.size() + 3 > kMostBytes)
        return false;
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry& entry) { return entry.host == site; });
    if (last != m_entries.rend()) {
        m_lines.insert(last->line + 1, line);
    } else {
        while (!m_lines.isEmpty() && m_lines.last().trimmed().isEmpty())
            m_lines.removeLast();
        if (!m_lines.isEmpty())
            m_lines.append(QByteArray());
        m_lines.append({site.toLatin1(), line, QByteArray()}); // the last line ends as well
    }
    read();
    return true;
}

void SiteRules::remove(const QString& site, const BlockSelector& selector)
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        if (entry->rule && entry->host == site && entry->rule->selector == selector)
            m_lines.removeAt(entry->line);
    read();
}

} // namespace broadsheet
