#include "core/fetch/HttpHead.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr QByteArrayView Magic("HTTP/1.");
constexpr qsizetype StatusEnd = 12; // "HTTP/1.1 200"

Error bad(const QString& why) { return {ErrorCode::BadTransfer, why}; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 9110's tchar.
bool isTokenChar(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar); }

} // namespace

QByteArray HttpHead::value(const QByteArray& name) const {
    for (const Field& field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

QList<QByteArray> HttpHead::values(const QByteArray& name) const {
    QList<QByteArray> all;
    for (const Field& field : fields) {
        if (field.name == name)
            all.append(field.value);
    }
    return all;
}

bool HttpHead::lists(const QByteArray& name, const QByteArray& token) const {
    for (const QByteArray& value : values(name)) {
        for (const QByteArray& part : value.toLower().split(',')) {
            if (part.trimmed() == token)
                return true;
        }
    }
    return false;
}

bool HttpHead::announcesClose() const {
    return lists("connection", "close") || (minorVersion == 0 && !lists("connection", "keep-alive"));
}

std::optional<Error> HttpHeadReader::feed(QByteArrayView& bytes) {
    while (!bytes.isEmpty() && !m_complete) {
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype length = newline < 0 ? bytes.size() : newline + 1;
        m_total += length;
        if (m_line.size() + length > m_limits.lineBytes)
            return bad(QStringLiteral("a header line longer than %1 bytes").arg(m_limits.lineBytes));
        if (m_total > m_limits.totalBytes)
            return bad(QStringLiteral("headers longer than %1 bytes").arg(m_limits.totalBytes));
        m_line.append(bytes.first(length));
        bytes = bytes.sliced(length);
        const auto known = std::min(m_line.size(), Magic.size());
        if (!m_statusSeen && QByteArrayView(m_line).first(known) != Magic.first(known))
            return bad(QStringLiteral("not an HTTP/1 answer"));
        if (newline < 0)
            continue;
        if (std::optional<Error> error = takeLine())
            return error;
        m_line.clear();
    }
    return std::nullopt;
}

std::optional<Error> HttpHeadReader::takeLine() {
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    if (m_line.contains('\0') || m_line.contains('\r'))
        return bad(QStringLiteral("a control character in the headers"));
    if (!m_statusSeen)
        return takeStatusLine();
    return m_line.isEmpty() ? endHead() : takeField();
}

std::optional<Error> HttpHeadReader::takeStatusLine() {
    const auto digitAt = [this](qsizetype i) { return isDigit(m_line.at(i)); };
    const bool wellFormed = m_line.size() >= StatusEnd && digitAt(7) && m_line.at(8) == ' ' && digitAt(9) && digitAt(10) &&
                            digitAt(11) && (m_line.size() == StatusEnd || m_line.at(StatusEnd) == ' ');
    if (!wellFormed || m_line.at(9) == '0')
        return bad(QStringLiteral("a status line that is none"));
    m_head.minorVersion = m_line.at(7) - '0';
    m_head.status = m_line.mid(9, 3).toInt();
    m_statusSeen = true;
    return std::nullopt;
}

std::optional<Error> HttpHeadReader::takeField() {
    if (m_line.startsWith(' ') || m_line.startsWith('\t')) { // a folded line goes on with the field before it
        if (!m_head.fields.isEmpty())
            m_head.fields.last().value += ' ' + m_line.trimmed();
        return std::nullopt;
    }
    if (m_head.fields.size() == m_limits.fields)
        return bad(QStringLiteral("more than %1 headers").arg(m_limits.fields));
    const qsizetype colon = m_line.indexOf(':');
    if (colon > 0 && isToken(QByteArrayView(m_line).first(colon)))
        m_head.fields.append({m_line.left(colon).toLower(), m_line.mid(colon + 1).trimmed()});
    return std::nullopt;
}

std::optional<Error> HttpHeadReader::endHead() {
    if (m_head.status == 101)
        return bad(QStringLiteral("a protocol switch that was not asked for"));
    if (m_head.status >= 200) {
        m_complete = true;
        return std::nullopt;
    }
    if (++m_interim > m_limits.interim)
        return bad(QStringLiteral("more than %1 interim answers").arg(m_limits.interim));
    m_head = {};
    m_statusSeen = false;
    return std::nullopt;
}

} // namespace broadsheet
