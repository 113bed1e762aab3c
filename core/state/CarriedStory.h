#pragma once

#include <QString>
#include <QUrl>

#include <string>
#include <vector>

namespace broadsheet {

/// Where the text of a story was read.
enum class StoryOrigin {
    Markup,         ///< the page's own markup: the rule
    StructuredData, ///< JSON-LD: what the page tells search engines
    State,          ///< JSON that the page carries for its scripts
    Template,       ///< markup that the page keeps in a <template> or <textarea>
};

/// The `storyFrom` of the JSON contract: "markup", "json-ld", "state", "template".
[[nodiscard]] QString nameOf(StoryOrigin origin);

/// A story as it stands in the data of a page. Text, never markup, but for `body`, which is not safe to show: it is
/// for the parser and the sanitiser.
struct CarriedStory {
    QString title;
    QUrl url;          ///< absolute http(s); empty when the data names none
    QString slug;      ///< the last part of an address, where the data gives no more; else empty
    QString source;    ///< the publisher
    QString byline;
    QString publishedTime; ///< ISO 8601; empty when the data gives none
    QString modifiedTime;  ///< ISO 8601
    QString summary;
    QUrl image;        ///< absolute http(s), or empty
    std::string body;  ///< HTML of an unsafe source; empty for a headline alone
    int words = 0;     ///< of the body
    bool isTyped = false; ///< the data itself calls it an article, a posting or an item of a list
    StoryOrigin from = StoryOrigin::State;
};

} // namespace broadsheet
