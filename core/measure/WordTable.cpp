#include "core/measure/WordTable.h"

#include "core/measure/Hash.h"

namespace broadsheet {
namespace {

constexpr std::size_t kFirstSlots = 256; // a power of two, so that a mask wraps the index

} // namespace

WordTable::WordTable() : m_slots(kFirstSlots) {}

void WordTable::add(std::string_view words, std::uint32_t groups)
{
    while (!words.empty()) {
        const std::size_t space = words.find(' ');
        const std::string_view word = words.substr(0, space);
        if (!word.empty())
            insert(word, groups);
        words = space == std::string_view::npos ? std::string_view{} : words.substr(space + 1);
    }
}

std::uint32_t WordTable::find(std::string_view word) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hashOf(word) & mask;; at = (at + 1) & mask) {
        const Slot& slot = m_slots[at];
        if (slot.word.empty())
            return 0;
        if (slot.word == word)
            return slot.groups;
    }
}

void WordTable::insert(std::string_view word, std::uint32_t groups)
{
    if (2 * (m_used + 1) > m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hashOf(word) & mask;
    while (!m_slots[at].word.empty() && m_slots[at].word != word)
        at = (at + 1) & mask;
    if (m_slots[at].word.empty())
        ++m_used;
    m_slots[at].word = word;
    m_slots[at].groups |= groups;
}

void WordTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_used = 0;
    for (const Slot& slot : old)
        if (!slot.word.empty())
            insert(slot.word, slot.groups);
}

} // namespace broadsheet
