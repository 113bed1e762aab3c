#include "core/html/ParseGuard.h"

#include "core/html/Document.h"
#include "core/html/ThreadTime.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Allocations between two looks at the clock: some 10 µs of an ordinary page. The costliest single step (one end
/// tag over the deepest stack that is let through) takes about as long.
constexpr std::uint32_t kCheckInterval = 256;

/// Bytes of stack the parser may use: its recursive destruction of a tree needs about 100 a level. The smallest
/// stack that the project runs on is 512 kB.
constexpr std::uintptr_t kStackBytes = 128U << 10;

/// Blocks from this size on are buffers of one long text that just doubled, in which time can pass unseen.
constexpr std::size_t kLargeBlock = 64U << 10;

/// A parse that is foreseen to end within this much over its budget is let go on.
constexpr int kTolerancePercent = 10;

/// One attribute is at most three blocks, and each of them can happen to have the size of the attribute itself.
constexpr std::size_t kBlocksPerAttribute = 3;

template <typename Duration>
double nanoseconds(Duration duration)
{
    return static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(duration).count());
}

} // namespace

ParseGuard::ParseGuard(ParseArena& arena, const ParserBlocks& blocks, const ParseLimits& limits,
                       std::size_t sourceBytes, const StopToken& stop)
    : m_arena(arena), m_blocks(blocks), m_limits(limits), m_stop(stop), m_sourceBytes(sourceBytes)
{
}

std::optional<ErrorCode> ParseGuard::run(void (*parse)(void* context), void* context)
{
    m_start = Clock::now();
    m_startTime = m_lastLargeAt = threadTime();
    m_stackStart = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    if (setjmp(m_return) != 0)
        return m_reason;
    parse(context);
    return std::nullopt;
}

void* ParseGuard::allocate(void* guard, std::size_t size)
{
    auto* self = static_cast<ParseGuard*>(guard);
    self->count(size);
    if (self->m_untilCheck-- == 0)
        self->check();
    if (size >= kLargeBlock)
        self->foresee(size);
    void* block = self->m_arena.allocate(size);
    if (!block)
        self->abandon(ErrorCode::TooMuchMemory);
    if (!self->m_firstBlock)
        self->m_firstBlock = block;
    return block;
}

void ParseGuard::release(void* guard, void* /*block*/)
{
    auto* self = static_cast<ParseGuard*>(guard);
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    const std::uintptr_t used = here < self->m_stackStart ? self->m_stackStart - here : here - self->m_stackStart;
    if (used > kStackBytes)
        self->abandon(ErrorCode::TooDeep);
}

void ParseGuard::abandon(ErrorCode reason)
{
    m_reason = reason;
    std::longjmp(m_return, 1);
}

void ParseGuard::count(std::size_t size)
{
    if (size == m_blocks.nodeBytes) {
        ++m_nodes;
        m_attributesSinceNode = 0;
    } else if (size == m_blocks.attributeBytes) {
        ++m_attributes;
        // A tag's node is made after its attributes. Asked before the parser compares each with each.
        if (++m_attributesSinceNode > kBlocksPerAttribute * m_limits.attributesPerTag)
            abandon(ErrorCode::TooManyAttributes);
    }
}

std::size_t ParseGuard::treeBytes() const
{
    return m_nodes * sizeof(Node) + m_attributes * sizeof(Attribute);
}

void ParseGuard::check()
{
    m_untilCheck = kCheckInterval;
    if (m_stop.stop_requested())
        abandon(ErrorCode::Cancelled);
    if (m_arena.chunkBytes() + treeBytes() > m_limits.memoryBytes)
        abandon(ErrorCode::TooMuchMemory);
    // The clock on the wall is cheap to read and never behind: only when it says so the thread's own time is asked for.
    if (Clock::now() - m_start > m_limits.time && threadTime() - m_startTime > m_limits.time)
        abandon(ErrorCode::TooSlow);
    if (m_firstBlock && m_blocks.branchDepth(m_firstBlock, m_limits.depth + 1) > m_limits.depth)
        abandon(ErrorCode::TooDeep);
}

/// While a long text is read nothing is allocated until its buffer doubles, and each character may cost a walk over
/// the open elements. Filling the new half takes, at the speed of the last one, twice as long as filling that did.
void ParseGuard::foresee(std::size_t size)
{
    if (m_arena.chunkBytes() + treeBytes() + size > m_limits.memoryBytes)
        abandon(ErrorCode::TooMuchMemory);
    const std::chrono::nanoseconds now = threadTime();
    if (size == 2 * m_lastLarge) {
        const auto nsPerByte = nanoseconds(now - m_lastLargeAt) / static_cast<double>(m_lastLarge / 2);
        const auto ahead = static_cast<double>(std::min(size / 2, m_sourceBytes - std::min(m_sourceBytes, size / 2)));
        const auto spent = nanoseconds(now - m_startTime);
        const auto allowed = nanoseconds(m_limits.time);
        if (spent + nsPerByte * ahead > allowed * (100 + kTolerancePercent) / 100)
            abandon(ErrorCode::TooSlow);
    }
    m_lastLarge = size;
    m_lastLargeAt = now;
}

} // namespace broadsheet
