#pragma once

#include "core/html/Document.h"
#include "core/sanitize/Survey.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace broadsheet::sanitize {

/// What a heading's words become in an id: "The roof, at last" → "the-roof-at-last". Never empty, no longer than 60 bytes.
[[nodiscard]] std::string slugOf(std::string_view words);

/// Gives every heading an id from its words, for a list of contents: the same words, the same id, no two alike.
class HeadingIds final {
public:
    /// `survey` tells which ids are given already. `prefix` begins every id.
    HeadingIds(const Survey& survey, std::string_view prefix) : m_survey(survey), m_prefix(prefix) {}

    /// A heading that an earlier sanitising named keeps that name.
    [[nodiscard]] std::string idFor(const Document& document, NodeId heading);
    /// Ids looked at so far, whether they were free or not.
    [[nodiscard]] std::size_t tries() const { return m_tries; }

private:
    const Survey& m_survey;
    std::string m_prefix;
    std::unordered_set<std::string> m_given;
    std::unordered_map<std::string, int> m_nextNumber; ///< by the id that was wanted: lower ones are given already
    std::size_t m_tries = 0;
};

} // namespace broadsheet::sanitize
