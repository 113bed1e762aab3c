#pragma once

#include "core/base/Error.h"

#include <utility>
#include <variant>

namespace broadsheet {

/// Either a T or the Error that stood in its way. (std::expected is not in g++ 12's C++20.)
template <typename T>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_content(std::move(value)) {}         // NOLINT: `return value;` is the point
    Result(Error error) : m_content(std::move(error)) {}     // NOLINT: `return error;` is the point
    Result(ErrorCode code, QString detail = {}) : m_content(Error{code, std::move(detail)}) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// Precondition: ok().
    [[nodiscard]] const T& value() const& { return std::get<T>(m_content); }
    [[nodiscard]] T& value() & { return std::get<T>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<T>(std::move(m_content)); }
    const T* operator->() const { return &std::get<T>(m_content); }
    const T& operator*() const { return std::get<T>(m_content); }

    /// Precondition: !ok().
    [[nodiscard]] const Error& error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace broadsheet
