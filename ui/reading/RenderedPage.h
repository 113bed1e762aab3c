#pragma once

#include "ui/reading/StoryFacts.h"
#include "ui/reading/StoryTextMap.h"

#include <QByteArray>
#include <QColor>
#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// What stands for a picture's address in the pane: a digest, so that WebEngine's memory of one page's pictures never
/// answers for another's.
[[nodiscard]] QString pictureKey(const QUrl& url);

/// One heading of the story, for a table of contents.
struct OutlineEntry {
    int level = 1; ///< 1 … 6
    QString title; ///< text
};

/// A page that the pane will show: HTML that ReadingTemplate wrote from sanitised trees and escaped text. There is
/// no other way to make one, so markup from elsewhere has no way into the pane.
class RenderedPage final {
public:
    [[nodiscard]] const QByteArray& html() const { return m_html; } ///< UTF-8, a whole document with its style
    /// The pictures that stand in the page, each once. Absolute http(s); the page has them as `reader://pane/picture/<key>`.
    [[nodiscard]] const std::vector<QUrl>& pictures() const { return m_pictures; }
    [[nodiscard]] const std::vector<OutlineEntry>& outline() const { return m_outline; }
    /// Divided words were asked for, and nothing here knows how those of this language are divided.
    [[nodiscard]] bool lacksHyphens() const { return m_lacksHyphens; }
    [[nodiscard]] const StoryFacts& facts() const { return m_facts; }
    /// From the characters that the pane counts to those of the body's plain text.
    [[nodiscard]] const StoryTextMap& textMap() const { return m_textMap; }
    [[nodiscard]] QColor background() const { return m_background; } ///< to paint before the first pixel arrives
    [[nodiscard]] const QString& title() const { return m_title; } ///< text, for the window's title

private:
    friend class ReadingTemplate;
    RenderedPage() = default;

    QByteArray m_html;
    std::vector<QUrl> m_pictures;
    std::vector<OutlineEntry> m_outline;
    bool m_lacksHyphens = false;
    StoryFacts m_facts;
    StoryTextMap m_textMap;
    QColor m_background;
    QString m_title;
};

} // namespace broadsheet
