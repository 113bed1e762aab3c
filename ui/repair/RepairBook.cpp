#include "ui/repair/RepairBook.h"

#include "core/fetch/Site.h"
#include "core/repair/BlockRepairsText.h"
#include "core/story/StorySteps.h"

namespace broadsheet {

void RepairBook::turnTo(const QUrl& page, std::vector<StoryBlock> blocks)
{
    if (page != m_page)
        m_steps.clear();
    m_page = page;
    m_site = siteOf(page);
    m_blocks = std::move(blocks);
    m_repairs = m_files.blocksOf(page);
}

Result<bool> RepairBook::toggle(size_t row)
{
    const StoryBlock& block = m_blocks[row];
    std::vector<BlockRepair> repairs = m_repairs;
    std::erase_if(repairs, [&](const BlockRepair& repair) { return repair.quote.digest == block.quote.digest && repair.quote.copy == block.quote.copy; });
    // Without a correction that had the last word, the block is what it was before: what is wanted now.
    const bool isCorrected = block.rule == steps::kRepair.rule && repairs.size() < m_repairs.size();
    if (!isCorrected)
        repairs.push_back({block.kept ? RepairVerdict::Remove : RepairVerdict::Keep, block.quote});
    const Step step{m_repairs, {}, {}};
    auto done = write(std::move(repairs));
    if (done)
        remember(step);
    return done;
}

bool RepairBook::mayBeRule(size_t row) const { return !m_site.isEmpty() && !m_blocks[row].selector.empty(); }

bool RepairBook::isRule(size_t row) const
{
    const auto selector = BlockSelector::parse(m_blocks[row].selector);
    const Result<SiteRules> rules = m_files.rules();
    return selector && rules && rules->verdictOn(m_site, *selector) == correctionOf(m_blocks[row]);
}

Result<bool> RepairBook::setRule(size_t row, bool rule)
{
    const auto selector = BlockSelector::parse(m_blocks[row].selector);
    const Result<SiteRules> rules = m_files.rules();
    if (!rules)
        return rules.error();
    if (!selector)
        return {ErrorCode::UnreadableFile, QStringLiteral("no selector")};
    const Step step{{}, selector, rules->verdictOn(m_site, *selector)};
    auto done = write(*selector, rule ? std::optional(correctionOf(m_blocks[row])) : std::nullopt);
    if (done)
        remember(step);
    return done;
}

bool RepairBook::hasRepairs() const { return !m_repairs.empty(); }

Result<bool> RepairBook::forget()
{
    const Step step{m_repairs, {}, {}};
    auto done = write(std::vector<BlockRepair>());
    if (done)
        remember(step);
    return done;
}

Result<bool> RepairBook::undo()
{
    if (m_steps.empty())
        return false;
    const Step step = m_steps.back();
    auto done = step.blocks ? write(*step.blocks) : write(*step.selector, step.verdict);
    if (done)
        m_steps.pop_back();
    return done;
}

Result<bool> RepairBook::write(std::vector<BlockRepair> repairs)
{
    if (repairs.size() > kMostBlockRepairs)
        return {ErrorCode::TooLarge, QStringLiteral("%1 corrections of one page").arg(repairs.size())};
    auto done = m_files.save(m_page, repairs);
    if (done)
        m_repairs = std::move(repairs);
    return done;
}

/// Into the file as it is now: a person may have changed it meanwhile.
Result<bool> RepairBook::write(const BlockSelector& selector, std::optional<RepairVerdict> verdict)
{
    Result<SiteRules> rules = m_files.rules();
    if (!rules)
        return rules.error();
    if (!verdict)
        rules.value().remove(m_site, selector);
    else if (!rules.value().add(m_site, {*verdict, selector}))
        return {ErrorCode::TooLarge, QStringLiteral("the file of rules is full")};
    return m_files.save(rules.value());
}

void RepairBook::remember(Step step)
{
    m_steps.push_back(std::move(step));
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
}

} // namespace broadsheet
