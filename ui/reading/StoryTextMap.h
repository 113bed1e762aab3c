#pragma once

#include "core/sanitize/PlainText.h"

#include <QtGlobal>

#include <vector>

namespace broadsheet {

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qint64 start = 0;
    qint64 length = 0;

    [[nodiscard]] qint64 end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length <= 0; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The pane counts the characters of a story's text nodes; everybody else those of its plain text, in which blank lines,
/// line ends and tabs stand between them. This goes from one to the other, to the character.
class StoryTextMap final {
public:
    StoryTextMap() = default;
    explicit StoryTextMap(std::vector<TextPlace> places) : m_places(std::move(places)) {}

    /// The part of the plain text that has the same words. What stands between two nodes belongs to neither end.
    [[nodiscard]] TextSpan toPlain(const TextSpan& pane) const;
    [[nodiscard]] TextSpan toPane(const TextSpan& plain) const;

private:
    std::vector<TextPlace> m_places;
};

} // namespace broadsheet
