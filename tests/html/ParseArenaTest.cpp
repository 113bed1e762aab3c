#include "core/html/ParseArena.h"

#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

#include <QTest>

using namespace broadsheet;

class ParseArenaTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksDoNotOverlap()
    {
        ParseArena arena(1000);
        std::vector<std::pair<unsigned char*, std::size_t>> blocks;
        for (std::size_t i = 0; i < 5000; ++i) {
            const std::size_t size = i % 97 == 0 ? 100'000 : i % 61;
            auto* block = static_cast<unsigned char*>(arena.allocate(size));
            QVERIFY(block != nullptr);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % alignof(void*), std::uintptr_t(0));
            std::memset(block, static_cast<int>(i & 0xff), size);
            blocks.emplace_back(block, size);
        }
        for (std::size_t i = 0; i < blocks.size(); ++i)
            for (std::size_t k = 0; k < blocks[i].second; ++k)
                if (blocks[i].first[k] != (i & 0xff))
                    QFAIL("a block was overwritten");
    }
    void chunksFitTheNeed()
    {
        ParseArena small(10);
        (void)small.allocate(1);
        QVERIFY(small.chunkBytes() <= 64U << 10);
        ParseArena unused(1U << 20);
        QCOMPARE(unused.chunkBytes(), std::size_t(0));
        ParseArena large(10);
        (void)large.allocate(20U << 20);
        QVERIFY(large.chunkBytes() < 21U << 20);
    }
    void aLargeBlockDoesNotWasteTheChunkBeforeIt()
    {
        ParseArena arena(1U << 20);
        (void)arena.allocate(100);
        (void)arena.allocate(3U << 20);
        const std::size_t before = arena.chunkBytes();
        (void)arena.allocate(500'000);
        QCOMPARE(arena.chunkBytes(), before);
    }
    void refusesTheImpossible()
    {
        ParseArena arena(10);
        QVERIFY(arena.allocate(std::numeric_limits<std::size_t>::max()) == nullptr);
        QVERIFY(arena.allocate(std::numeric_limits<std::size_t>::max() - 3) == nullptr);
        QVERIFY(arena.allocate(8) != nullptr);
    }
};

QTEST_APPLESS_MAIN(ParseArenaTest)
#include "ParseArenaTest.moc"
