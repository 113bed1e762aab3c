#include "core/library/QueryParser.h"

#include "core/library/QueryTokens.h"

#include <QTimeZone>

#include <optional>

namespace broadsheet {
namespace {

using namespace library;
using Kind = Query::Kind;

constexpr int kDeepest = 16;     ///< levels of brackets; nobody types more
constexpr int kMostTerms = 64;   ///< terms; each is a lookup of its own

struct FlagName {
    QLatin1String field;
    QLatin1String value;
    Kind kind;
    bool isNegated;
};
constexpr FlagName kFlags[] = {
    {QLatin1String("is"), QLatin1String("read"), Kind::Read, false},
    {QLatin1String("is"), QLatin1String("unread"), Kind::Read, true},
    {QLatin1String("is"), QLatin1String("favourite"), Kind::Favourite, false},
    {QLatin1String("is"), QLatin1String("favorite"), Kind::Favourite, false},
    {QLatin1String("is"), QLatin1String("archived"), Kind::Archived, false},
    {QLatin1String("is"), QLatin1String("trashed"), Kind::Trashed, false},
    {QLatin1String("has"), QLatin1String("notes"), Kind::WithNotes, false},
    {QLatin1String("has"), QLatin1String("highlights"), Kind::WithMarks, false},
};

Query leaf(Kind kind, const QString& text = {}) { return {kind, text, false, {}, 0, {}}; }

Query negated(Query query)
{
    Query result = leaf(Kind::Not);
    result.children.push_back(std::move(query));
    return result;
}

/// "2025", "2025-06" or "2025-06-01": its first moment.
QDateTime momentOf(const QString& text)
{
    for (const char* form : {"yyyy", "yyyy-MM", "yyyy-MM-dd"}) {
        const QDate date = QDate::fromString(text, QLatin1String(form));
        if (date.isValid() && text.size() == static_cast<qsizetype>(qstrlen(form)))
            return date.startOfDay(QTimeZone::utc());
    }
    return {};
}

std::optional<Query> momentTerm(Kind kind, const QString& value)
{
    Query query = leaf(kind);
    query.moment = momentOf(value);
    return query.moment.isValid() ? std::optional(query) : std::nullopt;
}

std::optional<Query> lengthTerm(Kind kind, const QString& value)
{
    bool isNumber = false;
    Query query = leaf(kind);
    query.minutes = value.toInt(&isNumber);
    return isNumber && query.minutes >= 0 ? std::optional(query) : std::nullopt;
}

std::optional<Query> fieldTerm(const QString& field, const QString& value)
{
    for (const FlagName& flag : kFlags) {
        if (field == flag.field && value.compare(flag.value, Qt::CaseInsensitive) == 0)
            return flag.isNegated ? negated(leaf(flag.kind)) : leaf(flag.kind);
    }
    if (value.isEmpty())
        return {};
    if (field == QLatin1String("tag"))
        return leaf(Kind::Tag, value);
    if (field == QLatin1String("site"))
        return leaf(Kind::Site, value);
    if (field == QLatin1String("before"))
        return momentTerm(Kind::Before, value);
    if (field == QLatin1String("after"))
        return momentTerm(Kind::After, value);
    if (field == QLatin1String("longer"))
        return lengthTerm(Kind::Longer, value);
    if (field == QLatin1String("shorter"))
        return lengthTerm(Kind::Shorter, value);
    return {};
}

Query termOf(const QueryToken& token)
{
    if (const auto term = token.field.isEmpty() ? std::nullopt : fieldTerm(token.field.toLower(), token.text))
        return *term;
    Query words = leaf(Kind::Words, token.field.isEmpty() ? token.text : token.field + QLatin1Char(' ') + token.text);
    words.isPrefix = token.isPrefix;
    return words;
}

/// Recursive descent over the tokens; brackets below kDeepest and operators without operands are passed over.
class Parser final {
public:
    explicit Parser(std::vector<QueryToken> tokens) : m_tokens(std::move(tokens)) {}

    Query run()
    {
        std::vector<Query> parts;
        while (!atEnd()) {
            parts.push_back(alternatives(0));
            if (!atEnd())
                ++m_at; // a bracket that closes nothing
        }
        return join(Kind::And, std::move(parts));
    }

private:
    using Token = QueryToken::Kind;

    static Query join(Kind kind, std::vector<Query> parts)
    {
        std::erase_if(parts, [](const Query& part) { return part.kind == Kind::All; });
        if (parts.empty())
            return {};
        if (parts.size() == 1)
            return std::move(parts.front());
        Query result = leaf(kind);
        result.children = std::move(parts);
        return result;
    }

    Query alternatives(int depth)
    {
        std::vector<Query> parts{sequence(depth)};
        while (takes(Token::Or))
            parts.push_back(sequence(depth));
        return join(Kind::Or, std::move(parts));
    }

    Query sequence(int depth)
    {
        std::vector<Query> parts;
        while (!atEnd() && peek() != Token::Or && peek() != Token::Close) {
            if (!takes(Token::And))
                parts.push_back(operand(depth));
        }
        return join(Kind::And, std::move(parts));
    }

    Query operand(int depth)
    {
        bool isNegated = false;
        while (takes(Token::Not))
            isNegated = !isNegated;
        if (atEnd() || peek() == Token::Or || peek() == Token::And || peek() == Token::Close)
            return {};
        Query query = takes(Token::Open) ? bracket(depth) : term();
        return isNegated && query.kind != Kind::All ? negated(std::move(query)) : query;
    }

    Query bracket(int depth)
    {
        if (depth == kDeepest)
            return {};
        Query query = alternatives(depth + 1);
        static_cast<void>(takes(Token::Close));
        return query;
    }

    Query term()
    {
        const QueryToken& token = m_tokens[m_at++];
        return ++m_terms <= kMostTerms ? termOf(token) : Query();
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] Token peek() const { return m_tokens[m_at].kind; }
    bool takes(Token kind)
    {
        const bool is = !atEnd() && peek() == kind;
        m_at += is ? 1 : 0;
        return is;
    }

    std::vector<QueryToken> m_tokens;
    std::size_t m_at = 0;
    int m_terms = 0;
};

} // namespace

Query parseQuery(const QString& text) { return Parser(queryTokens(text)).run(); }

} // namespace broadsheet
