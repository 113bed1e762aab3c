#pragma once

#include "core/library/LibraryEntry.h"
#include "core/library/WordDiff.h"

#include <QByteArray>

#include <vector>

namespace broadsheet {

/// The versions of a story, one a line: number, when it was made, words, title.
[[nodiscard]] QByteArray versionLines(const std::vector<VersionInfo>& versions);
/// {"schema": 1, "ok": true, "versions": [{version, madeTime, title, wordCount, hasOriginal, extractor?}]} with a line end.
[[nodiscard]] QByteArray versionsJson(const std::vector<VersionInfo>& versions);

/// Two versions of a text in one: [-removed-] and {+added+}, as wdiff writes them.
[[nodiscard]] QByteArray differenceText(const std::vector<DiffRun>& runs);
/// {"schema": 1, "ok": true, "from": version, "to": version, "runs": [{"kind": "kept|removed|added", "text"}]} with a line end.
[[nodiscard]] QByteArray differenceJson(VersionId from, VersionId to, const std::vector<DiffRun>& runs);

} // namespace broadsheet
