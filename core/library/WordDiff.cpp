#include "core/library/WordDiff.h"

#include <algorithm>
#include <optional>
#include <span>

namespace broadsheet {
namespace {

using Kind = DiffRun::Kind;

/// A piece that is compared by its words and written with the white space behind them.
struct Token {
    QStringView word;
    QStringView whole;
};

/// One step from one text to the other, in tokens.
struct Step {
    Kind kind;
    std::size_t index; ///< of the earlier text for Removed, of the later one otherwise
};

bool standsAlone(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

/// Words; characters of scripts that write no spaces between words.
std::vector<Token> wordsOf(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        if (standsAlone(text[at])) {
            ++at;
        } else {
            while (at < text.size() && !text[at].isSpace() && !standsAlone(text[at]))
                ++at;
        }
        const qsizetype wordEnd = at;
        while (at < text.size() && text[at].isSpace())
            ++at;
        tokens.push_back({text.sliced(start, wordEnd - start), text.sliced(start, at - start)});
    }
    return tokens;
}

std::vector<Token> paragraphsOf(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const qsizetype newline = text.indexOf(QLatin1Char('\n'), at);
        at = newline < 0 ? text.size() : newline;
        const qsizetype wordEnd = at;
        while (at < text.size() && text[at].isSpace())
            ++at;
        tokens.push_back({text.sliced(start, wordEnd - start).trimmed(), text.sliced(start, at - start)});
    }
    return tokens;
}

/// Myers' greedy comparison ("An O(ND) difference algorithm", 1986): for each number of changes how far one gets on each
/// diagonal. Nothing when more than `most` changes lie between the two.
std::optional<std::vector<Step>> shortestWay(std::span<const Token> before, std::span<const Token> after, int most)
{
    const int n = static_cast<int>(before.size());
    const int m = static_cast<int>(after.size());
    std::vector<std::vector<int>> reached; // [changes][diagonal + changes]
    const auto at = [](const std::vector<int>& row, int changes, int diagonal) {
        return diagonal < -changes || diagonal > changes ? -1 : row[static_cast<std::size_t>(diagonal + changes)];
    };
    const auto startOn = [&](int changes, int diagonal) {
        if (changes == 0)
            return 0;
        const std::vector<int>& row = reached[static_cast<std::size_t>(changes - 1)];
        const int byAdding = at(row, changes - 1, diagonal + 1);
        const int beforeRemoving = at(row, changes - 1, diagonal - 1);
        const bool mayAdd = byAdding >= 0 && byAdding - diagonal <= m;
        const bool mayRemove = beforeRemoving >= 0 && beforeRemoving < n;
        return std::max(mayAdd ? byAdding : -1, mayRemove ? beforeRemoving + 1 : -1);
    };
    int last = -1;
    for (int changes = 0; changes <= std::min(most, n + m) && last < 0; ++changes) {
        std::vector<int> row(static_cast<std::size_t>(2 * changes + 1), -1);
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int x = startOn(changes, diagonal);
            if (x < 0)
                continue; // beyond the end of one of them
            while (x < n && x - diagonal < m && before[static_cast<std::size_t>(x)].word == after[static_cast<std::size_t>(x - diagonal)].word)
                ++x;
            row[static_cast<std::size_t>(diagonal + changes)] = x;
            if (x == n && x - diagonal == m)
                last = changes;
        }
        reached.push_back(std::move(row));
    }
    if (last < 0)
        return {};
    std::vector<Step> steps; // from the end
    int x = n;
    int y = m;
    for (int changes = last; changes >= 0; --changes) {
        const int diagonal = x - y;
        const int start = startOn(changes, diagonal);
        for (; x > start; --x, --y)
            steps.push_back({Kind::Kept, static_cast<std::size_t>(y - 1)});
        if (changes == 0)
            break;
        const std::vector<int>& row = reached[static_cast<std::size_t>(changes - 1)];
        const bool isAdded = at(row, changes - 1, diagonal + 1) == start; // then one step down was enough
        steps.push_back(isAdded ? Step{Kind::Added, static_cast<std::size_t>(y - 1)} : Step{Kind::Removed, static_cast<std::size_t>(x - 1)});
        isAdded ? --y : --x;
    }
    std::ranges::reverse(steps);
    return steps;
}

/// Runs under construction. Between two kept pieces, what was removed comes before what was added.
class Runs final {
public:
    void add(Kind kind, QStringView text)
    {
        if (kind == Kind::Kept)
            flush();
        (kind == Kind::Kept ? m_kept : kind == Kind::Removed ? m_removed : m_added) += text;
    }
    void change(QStringView removed, QStringView added)
    {
        add(Kind::Removed, removed);
        add(Kind::Added, added);
    }
    [[nodiscard]] std::vector<DiffRun> take()
    {
        flush();
        put(Kind::Kept, m_kept);
        return std::move(m_runs);
    }

private:
    void flush()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        put(Kind::Kept, m_kept);
        put(Kind::Removed, m_removed);
        put(Kind::Added, m_added);
    }
    void put(Kind kind, QString& text)
    {
        if (!text.isEmpty())
            m_runs.push_back({kind, std::exchange(text, {})});
    }

    std::vector<DiffRun> m_runs;
    QString m_kept; ///< comes before the other two
    QString m_removed;
    QString m_added;
};

void compareWords(const QString& before, const QString& after, int most, Runs& runs)
{
    const std::vector<Token> old = wordsOf(before);
    const std::vector<Token> fresh = wordsOf(after);
    const auto steps = shortestWay(old, fresh, most);
    if (!steps)
        return runs.change(before, after);
    for (const Step& step : *steps)
        runs.add(step.kind, step.kind == Kind::Removed ? old[step.index].whole : fresh[step.index].whole);
}

} // namespace

std::vector<DiffRun> compareByWords(const QString& before, const QString& after, const DiffLimits& limits)
{
    Runs runs;
    const std::vector<Token> old = paragraphsOf(before);
    const std::vector<Token> fresh = paragraphsOf(after);
    const auto steps = shortestWay(old, fresh, limits.changedParagraphs);
    if (!steps) {
        runs.change(before, after);
        return runs.take();
    }
    QString removed;
    QString added;
    const auto compareChanged = [&] {
        if (!removed.isEmpty() || !added.isEmpty())
            compareWords(std::exchange(removed, {}), std::exchange(added, {}), limits.changedWords, runs);
    };
    for (const Step& step : *steps) {
        if (step.kind == Kind::Removed) {
            removed += old[step.index].whole;
        } else if (step.kind == Kind::Added) {
            added += fresh[step.index].whole;
        } else {
            compareChanged();
            runs.add(Kind::Kept, fresh[step.index].whole);
        }
    }
    compareChanged();
    return runs.take();
}

} // namespace broadsheet
