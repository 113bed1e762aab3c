#pragma once

#include "core/metadata/Claims.h"
#include "core/metadata/PageScan.h"
#include "core/metadata/TitleCleaner.h"

namespace broadsheet {

/// The heading of the story: the h1 that shares most words with what the page calls itself (`titles`). An h1 that is
/// the site's name or leads to its front page is a masthead; on such pages an h2 or h3 may be the story's. kNoNode when
/// none shares enough.
[[nodiscard]] NodeId storyHeading(const Document& document, const PageScan& scan, const QStringList& titles,
                                  const TitleCleaner& site);
/// The text of a heading, at most some hundred characters; empty for an element too large to be one.
[[nodiscard]] QString headingText(const Document& document, NodeId heading);
/// Where no heading is marked up as one: the element whose whole text is one of `titles`, outside links and asides.
[[nodiscard]] NodeId printedTitle(const Document& document, const PageScan& scan, const QStringList& titles);
/// Adds what the headings state about the title. `titles` tell where a kicker or a line of dates inside the heading
/// ends and the title begins.
void readHeadings(const Document& document, const PageScan& scan, NodeId heading, const QStringList& titles, Claims& claims);

} // namespace broadsheet
