#pragma once

#include "core/pipeline/Reading.h"

namespace broadsheet::library {

// The words that stand for enumerations in the database, and back. A word nobody knows is the mildest value.

[[nodiscard]] QString nameOf(Completeness::Verdict verdict);
[[nodiscard]] Completeness::Verdict verdictNamed(const QString& name);
[[nodiscard]] PageKind pageKindNamed(const QString& name);
[[nodiscard]] HeadlineKind headlineKindNamed(const QString& name);

using broadsheet::nameOf;

} // namespace broadsheet::library
