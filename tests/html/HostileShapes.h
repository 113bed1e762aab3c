#pragma once

#include <span>
#include <string>
#include <string_view>

/// A page made to hurt a parser, of our own making.
struct HostileShape {
    std::string_view name;
    std::string (*make)();
};

[[nodiscard]] std::span<const HostileShape> hostileShapes();
