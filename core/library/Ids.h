#pragma once

#include <QtGlobal>

namespace broadsheet {

// Row numbers, each a type of its own so that one cannot be taken for another. Numbers are never used twice.

enum class StoryId : qint64 {};
enum class VersionId : qint64 {};
enum class MarkId : qint64 {};
enum class QueueId : qint64 {};
enum class TakingId : qint64 {};

template <typename Id>
[[nodiscard]] constexpr qint64 number(Id id) { return static_cast<qint64>(id); }

} // namespace broadsheet
