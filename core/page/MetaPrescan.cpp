#include "core/page/MetaPrescan.h"

#include "core/page/EncodingLabels.h"

#include <algorithm>
#include <string>

namespace broadsheet {
namespace {

constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool isLetter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

bool startsWithIgnoringCase(std::string_view text, std::string_view word)
{
    return text.size() >= word.size()
        && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

struct Attribute { std::string name, value; };

/// What a meta element says while its attributes are read.
struct Meta {
    bool gotPragma = false;
    std::optional<bool> needPragma;
    std::optional<Encoding> charset;
};

std::optional<Encoding> asDeclared(std::optional<Encoding> encoding)
{
    if (!encoding)
        return encoding;
    if (encoding->decoder() == Encoding::Decoder::Utf16)
        return Encoding::utf8();
    return encoding->name() == "x-user-defined" ? Encoding::windows1252() : encoding;
}

class Prescan final {
public:
    explicit Prescan(std::string_view bytes) : m_bytes(bytes) {}

    std::optional<Encoding> run()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            const std::string_view rest = m_bytes.substr(m_at);
            if (rest.front() != '<')
                continue;
            if (rest.starts_with("<!--")) {
                skipTo("-->", 2, 2); // the dashes of "<!-->" may be the same
            } else if (startsWithIgnoringCase(rest, "<meta") && rest.size() > 5 && (isSpace(rest[5]) || rest[5] == '/')) {
                m_at += 5;
                if (const auto found = meta())
                    return found;
            } else if (rest.size() > 2 && (isLetter(rest[1]) || (rest[1] == '/' && isLetter(rest[2])))) {
                tag();
            } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '/' || rest[1] == '?')) {
                skipTo(">", 1, 0);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char here() const { return m_bytes[m_at]; }

    /// Onto the last byte of the mark.
    void skipTo(std::string_view mark, std::size_t from, std::size_t back)
    {
        const std::size_t found = m_bytes.find(mark, m_at + from);
        m_at = found == std::string_view::npos ? m_bytes.size() : found + back;
    }

    void tag()
    {
        while (!atEnd() && !isSpace(here()) && here() != '>')
            ++m_at;
        while (attribute()) { }
    }

    std::optional<Encoding> meta()
    {
        Meta meta;
        std::string seen; // names, each between two spaces: only the first of a name counts
        while (const auto found = attribute()) {
            const std::string name = ' ' + found->name + ' ';
            if (seen.find(name) != std::string::npos)
                continue;
            seen += name;
            note(meta, *found);
        }
        const bool usable = !atEnd() && meta.needPragma && (!*meta.needPragma || meta.gotPragma); // an uncut tag only
        return usable ? asDeclared(meta.charset) : std::nullopt;
    }

    static void note(Meta& meta, const Attribute& attribute)
    {
        if (attribute.name == "http-equiv") {
            meta.gotPragma = meta.gotPragma || attribute.value == "content-type";
        } else if (attribute.name == "content") {
            if (const auto encoding = encodingInContentType(attribute.value); encoding && !meta.charset) {
                meta.charset = encoding;
                meta.needPragma = true;
            }
        } else if (attribute.name == "charset") {
            meta.charset = EncodingLabels::find(attribute.value);
            meta.needPragma = false;
        }
    }

    /// The next attribute of the tag, name and value in lower case; nothing at '>' or at the end.
    std::optional<Attribute> attribute()
    {
        while (!atEnd() && (isSpace(here()) || here() == '/'))
            ++m_at;
        if (atEnd() || here() == '>')
            return std::nullopt;
        Attribute attribute;
        while (!atEnd() && !isSpace(here()) && here() != '/' && here() != '>' && (here() != '=' || attribute.name.empty()))
            attribute.name += lower(m_bytes[m_at++]);
        while (!atEnd() && isSpace(here()))
            ++m_at;
        if (atEnd() || here() != '=')
            return attribute;
        do
            ++m_at;
        while (!atEnd() && isSpace(here()));
        if (!atEnd())
            readValue(attribute.value);
        return attribute;
    }

    void readValue(std::string& value)
    {
        if (here() == '"' || here() == '\'') {
            const char quote = m_bytes[m_at++];
            while (!atEnd() && here() != quote)
                value += lower(m_bytes[m_at++]);
            ++m_at;
            return;
        }
        while (!atEnd() && !isSpace(here()) && here() != '>')
            value += lower(m_bytes[m_at++]);
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

/// <?xml version="1.0" encoding="windows-1251"?>
std::optional<Encoding> encodingOfXmlDeclaration(std::string_view bytes)
{
    if (!bytes.starts_with("<?xml"))
        return std::nullopt;
    bytes = bytes.substr(0, bytes.find('>'));
    const std::size_t at = bytes.find("encoding");
    const std::size_t quote = at == std::string_view::npos ? at : bytes.find_first_of("\"'", at);
    if (quote == std::string_view::npos)
        return std::nullopt;
    const std::size_t end = bytes.find(bytes[quote], quote + 1);
    return end == std::string_view::npos ? std::nullopt
                                         : EncodingLabels::find(bytes.substr(quote + 1, end - quote - 1));
}

} // namespace

std::optional<Encoding> encodingInContentType(std::string_view value)
{
    constexpr std::string_view kWord = "charset";
    for (std::size_t at = 0; at + kWord.size() < value.size(); ++at) {
        if (!startsWithIgnoringCase(value.substr(at), kWord))
            continue;
        std::size_t i = at + kWord.size();
        while (i < value.size() && isSpace(value[i]))
            ++i;
        if (i == value.size() || value[i] != '=')
            continue;
        do
            ++i;
        while (i < value.size() && isSpace(value[i]));
        if (i == value.size())
            return std::nullopt;
        if (value[i] == '"' || value[i] == '\'') {
            const std::size_t end = value.find(value[i], i + 1);
            return end == std::string_view::npos ? std::nullopt : EncodingLabels::find(value.substr(i + 1, end - i - 1));
        }
        return EncodingLabels::find(value.substr(i, value.find_first_of("; \t\r\n\f", i) - i));
    }
    return std::nullopt;
}

std::optional<Encoding> declaredEncoding(std::string_view bytes, std::size_t limit)
{
    bytes = bytes.substr(0, limit);
    if (const auto meta = Prescan(bytes).run())
        return meta;
    return asDeclared(encodingOfXmlDeclaration(bytes));
}

} // namespace broadsheet
