#include "core/html/ParseArena.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace broadsheet {
namespace {

constexpr std::size_t kSmallestChunk = 32U << 10;  // bytes; a page of a few kB costs no more than this
constexpr std::size_t kLargestFirstChunk = 4U << 20; // bytes; the guess may be wrong by this much
constexpr std::size_t kLargestChunk = 4U << 20;    // bytes; at most this much stays unused at the end

} // namespace

ParseArena::ParseArena(std::size_t expected)
    : m_nextChunk(std::clamp(expected, kSmallestChunk, kLargestFirstChunk))
{
}

ParseArena::~ParseArena()
{
    while (m_newest) {
        Chunk* before = m_newest->before;
        std::free(m_newest);
        m_newest = before;
    }
}

void* ParseArena::allocateFromNewChunk(std::size_t size)
{
    const std::size_t rounded = (size + kAlignment - 1) & ~(kAlignment - 1);
    if (rounded < size || rounded > std::numeric_limits<std::size_t>::max() / 2)
        return nullptr;
    const std::size_t bytes = std::max(m_nextChunk, sizeof(Chunk) + rounded);
    auto* chunk = static_cast<Chunk*>(std::malloc(bytes)); // malloc: the bytes are left uninitialised on purpose
    if (!chunk)
        return nullptr;
    chunk->before = m_newest;
    m_newest = chunk;
    m_chunkBytes += bytes;
    m_nextChunk = std::min(m_nextChunk * 2, kLargestChunk);

    auto* block = reinterpret_cast<std::byte*>(chunk + 1);
    const std::size_t left = bytes - sizeof(Chunk) - rounded;
    if (left > m_left) { // else the block fills a chunk of its own, and the chunk before it is still the roomier
        m_next = block + rounded;
        m_left = left;
    }
    return block;
}

} // namespace broadsheet
