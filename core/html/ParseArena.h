#pragma once

#include <cstddef>

namespace broadsheet {

/// Memory for one parse: blocks are cut from the front of large chunks and given back all at once. Faster than a
/// general allocator, and nothing can leak when the parse is abandoned half-way. Single blocks are never taken back:
/// over 300 pages gumbo asked for five times the page's size in all, and only 1.5 % of it could be taken back for
/// nothing (the block allocated last).
class ParseArena final {
public:
    /// `expected`: a guess at the bytes needed; decides the size of the first chunk.
    explicit ParseArena(std::size_t expected);
    ~ParseArena();
    ParseArena(const ParseArena&) = delete;
    ParseArena& operator=(const ParseArena&) = delete;

    /// A block aligned for pointers, or nullptr when the system has no more memory.
    [[nodiscard]] void* allocate(std::size_t size)
    {
        const std::size_t rounded = (size + kAlignment - 1) & ~(kAlignment - 1);
        if (rounded > m_left || rounded < size) [[unlikely]]
            return allocateFromNewChunk(size);
        void* block = m_next;
        m_next += rounded;
        m_left -= rounded;
        return block;
    }

    /// All chunks together, used or not.
    [[nodiscard]] std::size_t chunkBytes() const { return m_chunkBytes; }

private:
    static constexpr std::size_t kAlignment = alignof(void*);
    struct Chunk { Chunk* before; };

    void* allocateFromNewChunk(std::size_t size);

    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_chunkBytes = 0;
    std::size_t m_nextChunk;
    Chunk* m_newest = nullptr; ///< the chunks link themselves: a list outside of them could throw below C
};

} // namespace broadsheet
