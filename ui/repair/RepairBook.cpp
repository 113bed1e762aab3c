#include "ui/repair/RepairBook.h"

#include "core/fetch/Site.h"
#include "core/repair/BlockRepairsText.h"
#include "core/story/StorySteps.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {

void RepairBook::turnTo(std::vector<RepairPage> pages)
{
    // Further pages may have come since; then the steps before them stand.
    const bool isSameStory = !m_pages.empty() && pages.size() >= m_pages.size() && pages.front().address == m_pages.front().address;
    if (!isSameStory)
        m_steps.clear();
    m_site = pages.empty() ? QString() : siteOf(pages.front().address);
    m_pages.clear();
    m_blocks.clear();
    for (RepairPage& page : pages) {
        m_blocks.insert(m_blocks.end(), std::make_move_iterator(page.blocks.begin()), std::make_move_iterator(page.blocks.end()));
        m_pages.push_back({page.address, page.number, m_blocks.size(), m_files.blocksOf(page.address)});
    }
}

size_t RepairBook::pageOf(size_t row) const
{
    return size_t(std::ranges::upper_bound(m_pages, row, {}, &Page::end) - m_pages.begin());
}

std::vector<int> RepairBook::pageNumbers() const
{
    std::vector<int> numbers;
    for (const Page& page : m_pages)
        numbers.resize(page.end, page.number);
    return numbers;
}

Result<bool> RepairBook::toggle(size_t row)
{
    const StoryBlock& block = m_blocks[row];
    const size_t page = pageOf(row);
    const BlockRepairs& before = m_pages[page].repairs;
    BlockRepairs repairs = before;
    std::erase_if(repairs, [&](const BlockRepair& repair) { return repair.quote.digest == block.quote.digest && repair.quote.copy == block.quote.copy; });
    // Without a correction that had the last word, the block is what it was before: what is wanted now.
    const bool isCorrected = block.rule == steps::kRepair.rule && repairs.size() < before.size();
    if (!isCorrected)
        repairs.push_back({block.kept ? RepairVerdict::Remove : RepairVerdict::Keep, block.quote});
    const Step step{{{page, before}}, {}, {}};
    auto done = write(page, std::move(repairs));
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

bool RepairBook::hasRepairs() const
{
    return std::ranges::any_of(m_pages, [](const Page& page) { return !page.repairs.empty(); });
}

Result<bool> RepairBook::forget()
{
    Step step;
    Result<bool> done = true;
    for (size_t page = 0; page < m_pages.size() && done; ++page) {
        if (m_pages[page].repairs.empty())
            continue;
        const BlockRepairs before = m_pages[page].repairs;
        done = write(page, {});
        if (done)
            step.blocks.emplace_back(page, before);
    }
    if (!step.blocks.empty())
        remember(step); // also where only some could be forgotten
    return done;
}

Result<bool> RepairBook::undo()
{
    if (m_steps.empty())
        return false;
    const Step step = m_steps.back();
    Result<bool> done = step.selector ? write(*step.selector, step.verdict) : Result<bool>(true);
    for (const auto& [page, repairs] : step.blocks)
        done = done ? write(page, repairs) : done;
    if (done)
        m_steps.pop_back();
    return done;
}

Result<bool> RepairBook::write(size_t page, BlockRepairs repairs)
{
    if (repairs.size() > kMostBlockRepairs)
        return {ErrorCode::TooLarge, QStringLiteral("%1 corrections of one page").arg(repairs.size())};
    auto done = m_files.save(m_pages[page].address, repairs);
    if (done)
        m_pages[page].repairs = std::move(repairs);
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
