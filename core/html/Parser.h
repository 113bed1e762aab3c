#pragma once

#include "core/base/Result.h"
#include "core/base/StopToken.h"
#include "core/html/Document.h"

#include <chrono>
#include <string>

namespace broadsheet {

/// What a page may cost. Real pages are at most some 40 levels deep; the defaults leave them room ten times over.
struct ParseLimits {
    std::size_t sourceBytes = 32U << 20;             ///< longer text is refused unread
    std::size_t memoryBytes = 256U << 20;            ///< parser and tree together; as much again is left to the rooms after
    std::chrono::milliseconds time{2000};            ///< of the parse, as threadTime() counts; gumbo is quadratic in nesting depth
    std::size_t depth = 512;                         ///< levels of elements
    std::size_t attributesPerTag = 1024;
};

/// The tree of an HTML text (UTF-8), by the rules of the HTML standard. Errors: TooLarge, TooDeep,
/// TooManyAttributes, TooMuchMemory, TooSlow, Cancelled. Never crashes, whatever the text.
[[nodiscard]] Result<Document> parseHtml(std::string utf8, const ParseLimits& limits = {}, const StopToken& stop = {});

} // namespace broadsheet
