#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet {

/// What is known of the story in the pane by those who do more with its words. All texts are plain.
struct StoryFacts {
    QUrl url;         ///< empty for a notice of our own
    QString title;
    QString author;   ///< may be empty
    QString site;
    QString language; ///< BCP 47, or empty
    QString text;     ///< the body as plain text
};

} // namespace broadsheet
