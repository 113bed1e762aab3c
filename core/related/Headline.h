#pragma once

#include "core/html/NodeMask.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

enum class HeadlineKind { Related, Latest, Popular, Previous, Next, Sponsored, Video, MoreFromSection, Author };

/// The `kind` of the JSON contract: "related", "latest" …
[[nodiscard]] QString nameOf(HeadlineKind kind);

/// A link to one particular other story, as the page offers it. Text, never markup.
struct Headline {
    QString title;
    QUrl url;              ///< absolute http(s)
    QString source;        ///< the publisher the page names; empty when it names none
    QString publishedTime; ///< ISO 8601; empty when the page gives none
    QString summary;
    NodeId picture = kNoNode; ///< the <img> of its card, or the element with its background picture; the best source is found with the other pictures
    QUrl image;            ///< absolute http(s), or empty
    HeadlineKind kind = HeadlineKind::Related;
    QString section;       ///< the heading of its block, as printed
    Selection body;        ///< the related story's own body where it stands on this page; empty elsewhere
};

} // namespace broadsheet
