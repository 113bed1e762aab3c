#pragma once

#include <QUrl>

namespace broadsheet {

/// A story's address as a number, whatever its spelling (sameStoryKey): for what is remembered of stories, so that a lost file
/// is no list of what somebody read. 64 bits of SHA-256.
[[nodiscard]] quint64 storyDigest(const QUrl& url);

} // namespace broadsheet
