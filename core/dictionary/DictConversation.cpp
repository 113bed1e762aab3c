#include "core/dictionary/DictConversation.h"

namespace broadsheet {
namespace {

// RFC 2229, 7.1 and 3.2.
enum Status {
    Definitions = 150,
    OneDefinition = 151,
    Ready = 220,
    Done = 250,
    NoDatabases = 554,
    NoMatch = 552,
};

/// 0 for a line that begins with no status.
int statusOf(const QByteArray& line)
{
    bool isNumber = false;
    const int status = line.left(3).toInt(&isNumber);
    return isNumber && (line.size() == 3 || line[3] == ' ') ? status : 0;
}

/// What a dictionary writes, without characters that would do something.
QString shown(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t'; });
    return text;
}

} // namespace

QByteArray dictQuoted(const QString& word)
{
    QByteArray quoted = "\"";
    for (const char byte : word.simplified().toUtf8()) {
        if (byte == '"' || byte == '\\')
            quoted += '\\';
        if (static_cast<unsigned char>(byte) >= ' ' && byte != '\x7f')
            quoted += byte;
    }
    return quoted + '"';
}

QList<QByteArray> dictArguments(const QByteArray& line)
{
    QList<QByteArray> arguments;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == ' ' || line[at] == '\t') {
            ++at;
            continue;
        }
        const char quote = line[at] == '"' || line[at] == '\'' ? line[at++] : '\0';
        QByteArray argument;
        while (at < line.size() && (quote != '\0' ? line[at] != quote : line[at] != ' ' && line[at] != '\t')) {
            if (line[at] == '\\' && at + 1 < line.size())
                ++at;
            argument += line[at++];
        }
        at += quote != '\0' ? 1 : 0;
        arguments.append(argument);
    }
    return arguments;
}

QByteArray DictConversation::hear(const QByteArray& line)
{
    switch (m_state) {
    case State::Greeting:
        if (statusOf(line) != Ready)
            return fail(statusOf(line) != 0 ? ErrorCode::ConnectionFailed : ErrorCode::BadTransfer, line);
        return askNext();
    case State::Status: return onStatus(line);
    case State::Text: onText(line); return {};
    case State::Over: return {};
    }
    Q_UNREACHABLE();
}

QByteArray DictConversation::askNext()
{
    if (m_forms.isEmpty())
        return end();
    m_state = State::Status;
    return "DEFINE * " + dictQuoted(m_forms.takeFirst()) + "\r\n";
}

QByteArray DictConversation::onStatus(const QByteArray& line)
{
    switch (statusOf(line)) {
    case Definitions: return {};
    case OneDefinition: {
        const QList<QByteArray> arguments = dictArguments(line);
        if (arguments.size() < 3)
            return fail(ErrorCode::BadTransfer, line);
        if (qsizetype(m_definitions.size()) == mostDefinitions)
            return end();
        m_definitions.push_back({shown(arguments[1]).simplified(), {}, shown(arguments.value(3, arguments[2])).simplified()});
        m_text.clear();
        m_state = State::Text;
        return {};
    }
    case Done: return m_definitions.empty() ? askNext() : end(); // what came may have been empty
    case NoMatch: return askNext();
    case NoDatabases: return end();
    case 0: return fail(ErrorCode::BadTransfer, line);
    default: return fail(ErrorCode::ConnectionFailed, line);
    }
}

void DictConversation::onText(const QByteArray& line)
{
    if (line == ".") {
        Definition& definition = m_definitions.back();
        definition.text = shown(m_text).trimmed();
        if (definition.text.isEmpty())
            m_definitions.pop_back();
        m_state = State::Status;
    } else if (m_text.size() + line.size() < mostDefinitionBytes) {
        m_text += (line.startsWith("..") ? line.mid(1) : line) + '\n';
    }
}

QByteArray DictConversation::end()
{
    m_state = State::Over;
    return "QUIT\r\n";
}

QByteArray DictConversation::fail(ErrorCode code, const QByteArray& line)
{
    m_failed = true;
    m_error = {code, shown(line.left(200)).simplified()};
    return end();
}

Result<std::vector<Definition>> DictConversation::result() const
{
    if (m_failed && m_definitions.empty())
        return m_error;
    return m_definitions;
}

} // namespace broadsheet
