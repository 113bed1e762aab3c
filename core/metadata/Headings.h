#pragma once

#include "core/metadata/Claims.h"
#include "core/metadata/PageScan.h"

namespace broadsheet {

/// The h1 that is the story's heading: the one that shares most words with what the page calls itself (`titles`);
/// kNoNode when none shares enough.
[[nodiscard]] NodeId storyHeading(const Document& document, const PageScan& scan, const QStringList& titles);
/// Adds what the h1s state about the title.
void readHeadings(const Document& document, const PageScan& scan, NodeId heading, Claims& claims);

} // namespace broadsheet
