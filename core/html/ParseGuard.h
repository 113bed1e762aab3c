#pragma once

#include "core/base/Error.h"
#include "core/base/StopToken.h"
#include "core/html/ParseArena.h"
#include "core/html/Parser.h"

#include <chrono>
#include <csetjmp>
#include <cstdint>
#include <optional>

namespace broadsheet {

/// What the guard must know of the parser's own blocks to read its progress from their sizes.
struct ParserBlocks {
    std::size_t nodeBytes;      ///< of one element or text
    std::size_t attributeBytes; ///< of one attribute
    /// Levels of the branch that is being built, counted no further than `limit`. `output` is the first block.
    std::size_t (*branchDepth)(const void* output, std::size_t limit);
};

/// Stands between a C parser that cannot be stopped and the page: serves its memory, and abandons the parse by
/// longjmp from inside an allocation when a budget is spent. That is sound: between `run` and the allocator stand
/// only frames of C, the allocator has no destructor to skip, and all memory belongs to the arena. (An exception
/// would need unwind tables in the C library, which not every architecture gives.)
class ParseGuard final {
public:
    ParseGuard(ParseArena& arena, const ParserBlocks& blocks, const ParseLimits& limits, std::size_t sourceBytes,
               const StopToken& stop);

    /// Calls `parse(context)`, which allocates through this guard. Why it was abandoned, or nothing when it ended.
    [[nodiscard]] std::optional<ErrorCode> run(void (*parse)(void* context), void* context);

    /// For the parser's allocator; `guard` is the ParseGuard. Does not return when a budget is spent.
    static void* allocate(void* guard, std::size_t size);
    /// For the parser's deallocator: frees nothing, but sees a recursion through the tree that goes too deep.
    static void release(void* guard, void* block);

    /// Upper bounds for the tree, known after the parse.
    [[nodiscard]] std::size_t nodesSeen() const { return m_nodes; }
    [[nodiscard]] std::size_t attributesSeen() const { return m_attributes; }

private:
    using Clock = std::chrono::steady_clock;

    [[noreturn]] void abandon(ErrorCode reason);
    void count(std::size_t size);
    void check();
    void foresee(std::size_t size);
    [[nodiscard]] std::size_t treeBytes() const;

    ParseArena& m_arena;
    const ParserBlocks& m_blocks;
    const ParseLimits& m_limits;
    const StopToken& m_stop;
    std::size_t m_sourceBytes;
    const void* m_firstBlock = nullptr;
    std::uintptr_t m_stackStart = 0;
    std::size_t m_nodes = 0;
    std::size_t m_attributes = 0;
    std::size_t m_attributesSinceNode = 0;
    std::uint32_t m_untilCheck = 0;
    std::size_t m_lastLarge = 0;      ///< size of the last large block
    std::chrono::nanoseconds m_lastLargeAt{0}; ///< threadTime() when it was asked for
    std::chrono::nanoseconds m_startTime{0};   ///< threadTime()
    Clock::time_point m_start;
    ErrorCode m_reason = ErrorCode::TooSlow;
    std::jmp_buf m_return;
};

} // namespace broadsheet
