#include "core/state/ScriptLiteral.h"

#include <vector>

namespace broadsheet::state {
namespace {

/// Levels of brackets: state objects of real pages have some twenty.
constexpr std::size_t kDeepest = 200;
/// Bytes of JSON from one literal; a name that stands for a long text may be used many times.
constexpr qsizetype kMostBytes = 16 << 20;

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

/// Copies one literal token by token. Every step returns false where the text is no data.
class Reader final {
public:
    Reader(std::string_view script, std::size_t at, const Bindings& bindings, Names names)
        : m_script(script), m_at(at), m_bindings(bindings), m_names(names) {}

    std::optional<Literal> run()
    {
        do {
            if (!step())
                return std::nullopt;
        } while (!m_open.empty() && m_at < m_script.size() && m_json.size() <= kMostBytes);
        if (!m_open.empty() || m_json.isEmpty() || m_json.size() > kMostBytes)
            return std::nullopt;
        return Literal{std::move(m_json), m_at};
    }

private:
    bool step()
    {
        if (m_at >= m_script.size())
            return false;
        const char c = m_script[m_at];
        switch (c) {
        case ' ': case '\t': case '\n': case '\r': ++m_at; return true;
        case '{': case '[': return open(c, c);
        case '(': return m_open.empty() && open(c, '[');
        case '}': return close('{', '}');
        case ']': return close('[', ']');
        case ')': return close('(', ']');
        case ',': case ':': ++m_at; m_json += c; return !m_open.empty();
        case '"': case '\'': case '`': ++m_at; return string(c);
        case '!': return negation();
        default: break;
        }
        const bool valueMayBegin = m_json.isEmpty() || std::string_view("[{,:").find(m_json.back()) != std::string_view::npos;
        if (!valueMayBegin)
            return false; // two values side by side: an operator stood between them
        return isDigit(c) || c == '-' || c == '.' ? number() : name();
    }

    bool open(char bracket, char written)
    {
        ++m_at;
        m_open.push_back(bracket);
        m_json += written;
        return m_open.size() <= kDeepest;
    }

    bool close(char bracket, char written)
    {
        if (m_open.empty() || m_open.back() != bracket)
            return false;
        ++m_at;
        m_open.pop_back();
        while (m_json.endsWith(',')) // a comma before the end
            m_json.chop(1);
        m_json += written;
        return true;
    }

    bool negation()
    {
        const std::string_view rest = m_script.substr(m_at, 2);
        if (rest != "!0" && rest != "!1")
            return false;
        m_at += 2;
        m_json += rest == "!0" ? "true" : "false";
        return true;
    }

    bool number()
    {
        const std::size_t start = m_at;
        const auto belongs = [&](char c) {
            const bool sign = c == '-' || c == '+'; // before the number or its exponent; else an operator
            return isDigit(c) || c == '.' || c == 'e' || c == 'E' || (sign && (m_at == start || m_script[m_at - 1] == 'e' || m_script[m_at - 1] == 'E'));
        };
        while (m_at < m_script.size() && belongs(m_script[m_at]))
            ++m_at;
        std::string digits(m_script.substr(start, m_at - start));
        if (const std::size_t point = digits.find('.'); point != std::string::npos && (point == 0 || !isDigit(digits[point - 1])))
            digits.insert(point, 1, '0'); // ".5"
        m_json += digits.c_str();
        return true;
    }

    char nextCharacter() const
    {
        std::size_t i = m_at;
        while (i < m_script.size() && isSpace(m_script[i]))
            ++i;
        return i < m_script.size() ? m_script[i] : '\0';
    }

    bool name()
    {
        const std::size_t start = m_at;
        while (m_at < m_script.size() && isNameCharacter(m_script[m_at]))
            ++m_at;
        const std::string_view word = m_script.substr(start, m_at - start);
        if (word.empty())
            return false;
        const bool isKey = !m_open.empty() && m_open.back() == '{' && (m_json.endsWith('{') || m_json.endsWith(',')) && nextCharacter() == ':';
        if (isKey) {
            m_json.append('"').append(word.data(), static_cast<qsizetype>(word.size())).append('"');
            return true;
        }
        return value(word);
    }

    bool value(std::string_view word)
    {
        if (word == "true" || word == "false" || word == "null") {
            m_json.append(word.data(), static_cast<qsizetype>(word.size()));
            return true;
        }
        if (word == "void" && nextCharacter() == '0') {
            m_at = m_script.find('0', m_at) + 1;
            m_json += "null";
            return true;
        }
        if (const auto bound = m_bindings.find(word); bound != m_bindings.end()) {
            m_json += bound->second;
            return true;
        }
        m_json += "null";
        return word == "undefined" || word == "NaN" || word == "Infinity" || (m_names == Names::AsNull && word != "function");
    }

    bool string(char quote)
    {
        m_json += '"';
        for (; m_at < m_script.size() && m_script[m_at] != quote; ++m_at) {
            const char c = m_script[m_at];
            if (quote == '`' && c == '$' && m_at + 1 < m_script.size() && m_script[m_at + 1] == '{')
                return false;
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (c == '"') {
                m_json += "\\\"";
            } else if (static_cast<unsigned char>(c) < 0x20) {
                m_json += c == '\n' ? "\\n" : c == '\t' ? "\\t" : " ";
            } else {
                m_json += c;
            }
        }
        m_json += '"';
        return m_at < m_script.size() && m_script[m_at++] == quote;
    }

    /// At a backslash; leaves `m_at` on the last character of the escape.
    bool escape()
    {
        if (++m_at >= m_script.size())
            return false;
        const char c = m_script[m_at];
        if (c == 'x') {
            if (m_at + 2 >= m_script.size())
                return false;
            m_json.append("\\u00").append(m_script.data() + m_at + 1, 2);
            m_at += 2;
        } else if (std::string_view("\"\\/bfnrtu").find(c) != std::string_view::npos) {
            m_json.append('\\').append(c);
        } else if (c == 'v' || c == '0') {
            m_json += ' ';
        } else if (c != '\n') { // a backslash before the end of a line joins the two
            m_json += c;
        }
        return true;
    }

    std::string_view m_script;
    std::size_t m_at;
    const Bindings& m_bindings;
    Names m_names;
    QByteArray m_json;
    std::vector<char> m_open;
};

} // namespace

std::optional<Literal> readLiteral(std::string_view script, std::size_t at, const Bindings& bindings, Names names)
{
    return Reader(script, at, bindings, names).run();
}

} // namespace broadsheet::state
