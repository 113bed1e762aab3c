#include "core/html/ParseGuard.h"

#include <functional>

#include <QTest>
#include <QThread>

using namespace broadsheet;

namespace {

constexpr std::size_t kNodeBytes = 128;
constexpr std::size_t kAttributeBytes = 104;
constexpr ParserBlocks kBlocks{kNodeBytes, kAttributeBytes,
                               [](const void* output, std::size_t) { return *static_cast<const std::size_t*>(output); }};

using Parse = std::function<void(void* guard)>;

/// What becomes of a parser that does this with its memory. It stands for C: nothing in it has a destructor.
std::optional<ErrorCode> outcome(const ParseLimits& limits, const Parse& parse, const StopToken& stop = {})
{
    ParseArena arena(1000);
    ParseGuard guard(arena, kBlocks, limits, 1000, stop);
    struct Context { const Parse& parse; ParseGuard& guard; } context{parse, guard};
    return guard.run([](void* raw) {
        auto* self = static_cast<Context*>(raw);
        *static_cast<std::size_t*>(ParseGuard::allocate(&self->guard, sizeof(std::size_t))) = 0; // the depth so far
        self->parse(&self->guard);
    }, &context);
}

[[gnu::noinline]] int recurse(void* guard, int levels)
{
    volatile char frame[64] = {};
    ParseGuard::release(guard, nullptr);
    return levels == 0 ? 0 : recurse(guard, levels - 1) + frame[0];
}

} // namespace

class ParseGuardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsAnEndingParsePass()
    {
        QVERIFY(!outcome({}, [](void* guard) {
            for (int i = 0; i < 1000; ++i)
                ParseGuard::release(guard, ParseGuard::allocate(guard, 32));
        }));
    }
    void stopsAtTheMemoryBudget()
    {
        ParseLimits limits;
        limits.memoryBytes = 10U << 20;
        std::size_t taken = 0;
        QCOMPARE(outcome(limits, [&](void* guard) { for (;; taken += 24) (void)ParseGuard::allocate(guard, 24); }), ErrorCode::TooMuchMemory);
        QVERIFY(taken > 5U << 20 && taken < 20U << 20);
        QCOMPARE(outcome(limits, [](void* guard) { (void)ParseGuard::allocate(guard, 20U << 20); }), ErrorCode::TooMuchMemory);
    }
    void countsTheTreeThatIsStillToBeMade()
    {
        ParseLimits limits;
        limits.memoryBytes = 10U << 20;
        int nodes = 0;
        QCOMPARE(outcome(limits, [&](void* guard) { for (;; ++nodes) (void)ParseGuard::allocate(guard, kNodeBytes); }), ErrorCode::TooMuchMemory);
        QVERIFY(static_cast<std::size_t>(nodes) * (kNodeBytes + sizeof(Node)) < 11U << 20);
    }
    void stopsAtTheTimeBudget()
    {
        ParseLimits limits;
        limits.time = std::chrono::milliseconds(20);
        limits.memoryBytes = std::size_t(2) << 30;
        QCOMPARE(outcome(limits, [](void* guard) { for (;;) (void)ParseGuard::allocate(guard, 1); }), ErrorCode::TooSlow);
    }
    /// A program that was stopped, or had no turn: the time that passes is not the parser's.
    void waitingCostsNoTime()
    {
        ParseLimits limits;
        limits.time = std::chrono::milliseconds(100);
        QVERIFY(!outcome(limits, [](void* guard) {
            for (int i = 0; i < 3; ++i) {
                QThread::msleep(60);
                for (int block = 0; block < 1000; ++block)
                    (void)ParseGuard::allocate(guard, 8);
                (void)ParseGuard::allocate(guard, std::size_t(64) << (10 + i)); // a buffer that doubles
            }
        }));
    }
    void stopsWhenAsked()
    {
        StopSource source;
        QCOMPARE(outcome({}, [&](void* guard) {
            for (int i = 0;; ++i) {
                if (i == 5000)
                    source.request_stop();
                (void)ParseGuard::allocate(guard, 1);
            }
        }, source.get_token()), ErrorCode::Cancelled);
    }
    void stopsATagOfTooManyAttributes()
    {
        ParseLimits limits;
        limits.attributesPerTag = 100;
        QCOMPARE(outcome(limits, [](void* guard) { for (;;) (void)ParseGuard::allocate(guard, kAttributeBytes); }), ErrorCode::TooManyAttributes);
        QVERIFY(!outcome(limits, [](void* guard) {
            for (int i = 0; i < 1000; ++i)
                (void)ParseGuard::allocate(guard, i % 100 == 0 ? kNodeBytes : kAttributeBytes);
        }));
    }
    void stopsABranchTooDeep()
    {
        ParseLimits limits;
        limits.depth = 50;
        // The probe reads how deep the branch is from the first block.
        QCOMPARE(outcome(limits, [](void* guard) {
            auto* next = static_cast<std::size_t*>(ParseGuard::allocate(guard, sizeof(std::size_t)));
            std::size_t* depth = next - 1; // blocks stand side by side
            for (;; ++*depth)
                for (int i = 0; i < 300; ++i)
                    (void)ParseGuard::allocate(guard, 8);
        }), ErrorCode::TooDeep);
    }
    void stopsARecursionWhileFreeing()
    {
        QCOMPARE(outcome({}, [](void* guard) { recurse(guard, 1'000'000); }), ErrorCode::TooDeep);
        QVERIFY(!outcome({}, [](void* guard) { recurse(guard, 10); }));
    }
};

QTEST_APPLESS_MAIN(ParseGuardTest)
#include "ParseGuardTest.moc"
