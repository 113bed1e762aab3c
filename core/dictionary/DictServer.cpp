#include "core/dictionary/DictServer.h"

#include "core/dictionary/DictConversation.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace broadsheet {
namespace {

constexpr qint64 kBufferBytes = 64 << 10; // a server that talks without end waits

int leftMs(const QDeadlineTimer& deadline) { return int(qMax<qint64>(0, deadline.remainingTime())); }

/// Listens and answers until all is said; what went wrong otherwise.
std::optional<Error> converse(QTcpSocket& socket, DictConversation& conversation, const DictServerLimits& limits, const QDeadlineTimer& deadline)
{
    qint64 bytes = 0;
    while (!conversation.isOver()) {
        while (!socket.canReadLine()) {
            if (socket.bytesAvailable() > DictConversation::longestLine)
                return Error{ErrorCode::BadTransfer, QStringLiteral("a line without an end")};
            if (!socket.waitForReadyRead(leftMs(deadline)))
                return deadline.hasExpired() ? Error{ErrorCode::Timeout, {}} : Error{ErrorCode::Truncated, socket.errorString()};
        }
        QByteArray line = socket.readLine(DictConversation::longestLine + 2);
        bytes += line.size();
        if (bytes > limits.bytes)
            return Error{ErrorCode::TooLarge, {}};
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        socket.write(conversation.hear(line));
    }
    socket.flush();
    return std::nullopt;
}

} // namespace

std::optional<Result<std::vector<Definition>>> DictServer::lookUp(const QStringList& forms) const
{
    if (forms.isEmpty())
        return std::nullopt;
    const QDeadlineTimer deadline(m_limits.time);
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(kBufferBytes);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!socket.waitForConnected(leftMs(deadline)))
        return std::nullopt; // no server, which is the usual case
    DictConversation conversation(forms);
    if (const auto error = converse(socket, conversation, m_limits, deadline))
        return Result<std::vector<Definition>>(*error);
    return conversation.result();
}

} // namespace broadsheet
