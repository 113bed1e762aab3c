#include "core/library/QueryTokens.h"

namespace broadsheet::library {
namespace {

using Kind = QueryToken::Kind;

class Scanner final {
public:
    explicit Scanner(QString text) : m_text(std::move(text)) {}

    std::vector<QueryToken> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isSpace())
                ++m_at;
            else if (c == QLatin1Char('('))
                sign(Kind::Open);
            else if (c == QLatin1Char(')'))
                sign(Kind::Close);
            else if (c == QLatin1Char('-') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace())
                sign(Kind::Not);
            else
                word();
        }
        return std::move(m_tokens);
    }

private:
    static bool isQuote(QChar c) { return c == QLatin1Char('"') || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x201e); }
    static bool endsWord(QChar c) { return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')') || isQuote(c); }

    void sign(Kind kind)
    {
        ++m_at;
        m_tokens.push_back({kind, {}, {}, false});
    }

    QString quoted()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
            ++m_at;
        const QString inside = m_text.mid(from, m_at - from);
        m_at += m_at < m_text.size() ? 1 : 0;
        return inside;
    }

    QString bare(bool stopsAtColon)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsWord(m_text.at(m_at)) && !(stopsAtColon && m_text.at(m_at) == QLatin1Char(':')))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    [[nodiscard]] bool atQuote() const { return m_at < m_text.size() && isQuote(m_text.at(m_at)); }

    void word()
    {
        QueryToken token;
        const bool wasQuoted = atQuote();
        token.text = wasQuoted ? quoted() : bare(true);
        if (!wasQuoted && m_at < m_text.size() && m_text.at(m_at) == QLatin1Char(':')) {
            ++m_at;
            token.field = std::exchange(token.text, {});
            token.text = atQuote() ? quoted() : bare(false);
        } else if (!wasQuoted) {
            token.kind = operatorNamed(token.text);
        }
        takeStar(token);
        m_tokens.push_back(std::move(token));
    }

    static Kind operatorNamed(const QString& word)
    {
        if (word == QLatin1String("AND") || word == QLatin1String("and"))
            return Kind::And;
        if (word == QLatin1String("OR") || word == QLatin1String("or"))
            return Kind::Or;
        return word == QLatin1String("NOT") ? Kind::Not : Kind::Term;
    }

    static void takeStar(QueryToken& token)
    {
        if (token.kind != Kind::Term || !token.field.isEmpty() || !token.text.endsWith(QLatin1Char('*')))
            return;
        token.text.chop(1);
        token.isPrefix = true;
    }

    QString m_text;
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::vector<QueryToken> queryTokens(const QString& text) { return Scanner(text.left(kLongestQuery)).run(); }

} // namespace broadsheet::library
