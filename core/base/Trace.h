#pragma once

#include <string>
#include <vector>

namespace broadsheet {

/// A measure that moved a model's score.
struct TraceSignal {
    std::string name;  ///< as in the model's card, e.g. "block.words"
    double value = 0;  ///< as measured
    double effect = 0; ///< on the log odds; above 0 it raised the score
};

/// One decision about one place of the page, so that a person can ask why.
struct TraceEntry {
    std::string rule{};    ///< the id of the step or model that had the last word, e.g. "story/threshold"
    std::string path{};    ///< where: "html/body/div[2]/p[1]"; empty for what is said of the page as a whole
    std::string reason{};  ///< why, in plain technical English
    std::string preview{}; ///< the first words of the text
    double score = 0;    ///< the model's, 0 … 1; 0 where no model spoke
    bool kept = false;
    std::vector<TraceSignal> signals{}; ///< what raised the score, strongest first, then what lowered it, strongest first
};

/// The decisions of one reading in the order in which they were taken. Off by default: it costs time and memory.
class Trace final {
public:
    explicit Trace(bool wanted = false) : m_wanted(wanted) {}
    [[nodiscard]] bool wanted() const { return m_wanted; }
    void add(TraceEntry entry) { if (m_wanted) m_entries.push_back(std::move(entry)); }
    [[nodiscard]] const std::vector<TraceEntry>& entries() const { return m_entries; }

private:
    bool m_wanted;
    std::vector<TraceEntry> m_entries;
};

} // namespace broadsheet
