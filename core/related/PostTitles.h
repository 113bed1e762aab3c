#pragma once

#include <QString>

namespace broadsheet {

/// Whether a link that is called so leads to a post of the page's own thread and offers no other story: its number ("#12"), or the
/// page's title as the subject of a reply ("Re: …", in the forms that mail and forum programs use).
[[nodiscard]] bool namesOwnPost(const QString& title, const QString& pageTitle);

} // namespace broadsheet
