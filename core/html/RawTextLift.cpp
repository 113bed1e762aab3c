#include "core/html/RawTextLift.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

constexpr std::size_t kShortestPiece = 64; // bytes; a shorter one costs as much to put back as to parse
constexpr std::size_t kLongestName = 16;   // of the elements this scan must know

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool isLetter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

bool startsWithIgnoringCase(std::string_view text, std::string_view word)
{
    return text.size() >= word.size()
        && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

/// Elements whose content is no markup: nothing inside them may be taken for a tag.
bool hasRawContent(std::string_view name)
{
    constexpr auto kNames = std::to_array<std::string_view>({"script", "style", "textarea", "title", "xmp", "iframe",
                                                             "noembed", "noframes"});
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

class Scanner final {
public:
    explicit Scanner(std::string_view source) : m_source(source) {}

    RawTextLift run()
    {
        while ((m_at = m_source.find('<', m_at)) != std::string_view::npos && m_at + 1 < m_source.size())
            construct();
        if (!m_lift.pieces.empty())
            m_lift.text.append(m_source.substr(m_copied));
        return std::move(m_lift);
    }

private:
    /// What begins with the '<' at m_at.
    void construct()
    {
        const char next = m_source[m_at + 1];
        if (isLetter(next))
            startTag();
        else if (next == '/' && m_at + 2 < m_source.size() && isLetter(m_source[m_at + 2]))
            endTag();
        else if (m_source.substr(m_at).starts_with("<!--"))
            skipPast("-->", m_at + 2); // "<!-->" is a whole comment
        else if (next == '!' || next == '?' || next == '/')
            skipPast(">", m_at + 2);
        else
            ++m_at;
    }

    void startTag()
    {
        const std::string_view name = tagName(m_at + 1);
        skipTag(m_at + 1 + m_nameLength);
        if (name == "svg" || name == "math")
            m_foreign += m_source[m_at - 2] == '/' ? 0 : 1;
        else if (m_foreign == 0 && hasRawContent(name))
            rawContent(name);
        else if (name == "plaintext")
            m_at = m_source.size();
    }

    void endTag()
    {
        const std::string_view name = tagName(m_at + 2);
        skipTag(m_at + 2 + m_nameLength);
        if (m_foreign > 0 && (name == "svg" || name == "math"))
            --m_foreign;
    }

    /// m_at stands behind the '>' of the start tag.
    void rawContent(std::string_view name)
    {
        const std::size_t start = m_at;
        const std::size_t end = findEndTag(name, start);
        if (end == std::string_view::npos) {
            m_at = m_source.size();
            return;
        }
        m_at = end;
        const std::string_view content = m_source.substr(start, end - start);
        const bool script = name == "script";
        if (content.size() < kShortestPiece || !(script || name == "style"))
            return;
        // A script with "<!--" may hold a "</script" that does not end it; NUL is replaced by the tokenizer.
        if ((script && content.find("<!--") != std::string_view::npos) || content.find('\0') != std::string_view::npos)
            return;
        m_lift.text.append(m_source.substr(m_copied, start - m_copied));
        m_lift.pieces.push_back({m_lift.text.size(), content});
        m_lift.text.append(RawTextLift::kStandIn);
        m_copied = end;
    }

    std::size_t findEndTag(std::string_view name, std::size_t from) const
    {
        for (std::size_t at = m_source.find("</", from); at != std::string_view::npos; at = m_source.find("</", at + 2)) {
            const std::size_t after = at + 2 + name.size();
            if (after < m_source.size() && startsWithIgnoringCase(m_source.substr(at + 2), name)
                && (isSpace(m_source[after]) || m_source[after] == '>' || m_source[after] == '/'))
                return at;
        }
        return std::string_view::npos;
    }

    /// The lower-case name at `from`; empty when it is longer than any name that matters.
    std::string_view tagName(std::size_t from)
    {
        std::size_t length = 0;
        while (from + length < m_source.size() && !isSpace(m_source[from + length]) && m_source[from + length] != '>'
               && m_source[from + length] != '/')
            ++length;
        m_nameLength = length;
        if (length > kLongestName)
            return {};
        std::transform(m_source.begin() + static_cast<std::ptrdiff_t>(from),
                       m_source.begin() + static_cast<std::ptrdiff_t>(from + length), m_name.begin(), lower);
        return {m_name.data(), length};
    }

    /// Moves behind the '>' of the tag; one inside a quoted value does not count.
    void skipTag(std::size_t at)
    {
        while (at < m_source.size() && m_source[at] != '>') {
            if (m_source[at++] != '=')
                continue;
            while (at < m_source.size() && isSpace(m_source[at]))
                ++at;
            if (at < m_source.size() && (m_source[at] == '"' || m_source[at] == '\'')) {
                const std::size_t closing = m_source.find(m_source[at], at + 1);
                at = closing == std::string_view::npos ? m_source.size() : closing + 1;
            } else {
                while (at < m_source.size() && !isSpace(m_source[at]) && m_source[at] != '>')
                    ++at;
            }
        }
        m_at = std::min(at + 1, m_source.size());
    }

    void skipPast(std::string_view mark, std::size_t from)
    {
        const std::size_t found = m_source.find(mark, from);
        m_at = found == std::string_view::npos ? m_source.size() : found + mark.size();
    }

    std::string_view m_source;
    RawTextLift m_lift;
    std::size_t m_at = 0;
    std::size_t m_copied = 0;  ///< source bytes that are in the lifted text already
    std::size_t m_nameLength = 0;
    int m_foreign = 0;         ///< svg and math elements open, by their tags alone
    std::array<char, kLongestName> m_name{};
};

} // namespace

const RawTextLift::Piece* RawTextLift::at(std::size_t offset) const
{
    const auto found = std::lower_bound(pieces.begin(), pieces.end(), offset,
                                        [](const Piece& piece, std::size_t wanted) { return piece.offset < wanted; });
    return found != pieces.end() && found->offset == offset ? &*found : nullptr;
}

RawTextLift liftRawText(std::string_view source) { return Scanner(source).run(); }

} // namespace broadsheet
