#pragma once

#include "core/base/Result.h"

#include <type_traits>

namespace broadsheet {

/// The value of an operation that has nothing to tell but that it was done.
struct Done {};

namespace library {

/// Thrown inside this room when a statement or a file fails; `attempt` turns it into a Result at the room's edge.
struct Failure final {
    Error error;
};

[[noreturn]] inline void fail(ErrorCode code, QString detail = {}) { throw Failure{{code, std::move(detail)}}; }

/// Runs `work` and hands on what it returns (Done for nothing), or the error of the Failure that ended it.
template <typename Work>
[[nodiscard]] auto attempt(Work&& work)
{
    using Value = std::invoke_result_t<Work>;
    using Answer = std::conditional_t<std::is_void_v<Value>, Done, Value>;
    try {
        if constexpr (std::is_void_v<Value>) {
            std::forward<Work>(work)();
            return Result<Answer>(Answer{});
        } else {
            return Result<Answer>(std::forward<Work>(work)());
        }
    } catch (const Failure& failure) {
        return Result<Answer>(failure.error);
    }
}

} // namespace library
} // namespace broadsheet
