#include "core/fetch/HttpExchange.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qint64 ReadBytes = 64 * 1024;
// With more addresses in hand a silent one gets this long (RFC 8305 races them at 250 ms; we go one by one).
constexpr std::chrono::milliseconds ConnectPatience{4000};
// How long a server that said "Connection: close" is given to show bytes behind its announced end.
constexpr std::chrono::milliseconds LingerFor{200};

} // namespace

HttpExchange::HttpExchange(HttpExchangePlan plan, QObject* parent) : QObject(parent), m_plan(std::move(plan)) {
    m_idle.setSingleShot(true);
    m_linger.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &HttpExchange::onIdle);
    connect(&m_linger, &QTimer::timeout, this, [this] { end(std::nullopt); });
}

HttpExchange::~HttpExchange() {
    stop();
    delete m_socket;
}

void HttpExchange::start() { tryNextAddress(); }

void HttpExchange::stop() {
    m_stopped = true;
    m_idle.stop();
    m_linger.stop();
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpExchange::tryNextAddress() {
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater(); // we may be inside one of its signals
    }
    const QHostAddress address = m_plan.addresses.at(m_nextAddress++);
    const bool last = m_nextAddress == m_plan.addresses.size();
    m_socket = new QSslSocket;
    m_socket->setProxy(QNetworkProxy::NoProxy); // a proxy would resolve the name again, behind the policy's back
    QSslConfiguration tls = m_socket->sslConfiguration();
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_plan.authorities.isEmpty())
        tls.setCaCertificates(m_plan.authorities);
    m_socket->setSslConfiguration(tls);
    m_socket->setPeerVerifyName(m_plan.host);
    connect(m_socket, &QSslSocket::connected, this, &HttpExchange::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &HttpExchange::sendRequest);
    connect(m_socket, &QSslSocket::readyRead, this, &HttpExchange::onReadable);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpExchange::onDisconnected);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::onSocketError);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors) // heard, never ignored: the socket then ends the handshake
            m_tlsComplaints.append(error.errorString());
    });
    m_idle.start(last ? m_plan.idle : std::min(m_plan.idle, ConnectPatience));
    m_socket->connectToHost(address, m_plan.port);
}

void HttpExchange::onConnected() {
    m_peer = m_plan.addresses.at(m_nextAddress - 1);
    m_idle.start(m_plan.idle);
    if (m_plan.encrypted)
        m_socket->startClientEncryption();
    else
        sendRequest();
}

void HttpExchange::sendRequest() {
    m_requested = true;
    m_idle.start(m_plan.idle);
    m_sent = m_socket->write(m_plan.request);
}

void HttpExchange::onReadable() {
    if (m_plan.encrypted && !m_socket->isEncrypted())
        return;
    while (!m_stopped && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(ReadBytes);
        if (bytes.isEmpty())
            break;
        m_received += bytes.size();
        m_idle.start(m_plan.idle);
        take(bytes);
    }
}

void HttpExchange::take(QByteArrayView bytes) {
    if (!m_headReader.complete()) {
        if (std::optional<Error> error = m_headReader.feed(bytes)) {
            end(error);
            return;
        }
        if (!m_headReader.complete())
            return;
        beginBody();
    }
    if (m_stopped)
        return;
    m_bodyBytes += bytes.size();
    if (m_bodyBytes > m_plan.transferBytes) {
        end(Error{ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(m_plan.transferBytes)});
        return;
    }
    QByteArray body;
    const std::optional<Error> error = m_body->feed(bytes, body);
    if (!body.isEmpty())
        Q_EMIT bodyArrived(body);
    if (error && !m_stopped)
        end(error);
    else if (!m_stopped && m_body->complete())
        bodyIsComplete();
}

/// The owner hears of the head first: a redirect or an error needs no sound body.
void HttpExchange::beginBody() {
    Q_EMIT headArrived(head());
    if (m_stopped)
        return;
    Result<HttpBodyReader> body = HttpBodyReader::make(head(), m_plan.transferBytes);
    if (body)
        m_body = body.value();
    else
        end(body.error());
}

void HttpExchange::bodyIsComplete() {
    if (m_body->announced() >= 0 && head().announcesClose()) {
        if (!m_linger.isActive())
            m_linger.start(LingerFor);
    } else {
        end(std::nullopt);
    }
}

void HttpExchange::onDisconnected() {
    onReadable();
    if (m_stopped)
        return;
    if (m_plan.encrypted && !m_requested)
        end(Error{ErrorCode::TlsFailed, QStringLiteral("the server ended the TLS handshake")});
    else if (!m_headReader.started())
        end(Error{ErrorCode::ConnectionFailed, QStringLiteral("the server closed the connection without an answer")});
    else if (!m_body)
        end(Error{ErrorCode::Truncated, QStringLiteral("the connection ended inside the headers")});
    else
        end(m_body->finish());
}

void HttpExchange::onSocketError(QAbstractSocket::SocketError code) {
    const QString why = m_socket->errorString();
    switch (code) {
    case QAbstractSocket::RemoteHostClosedError:
        return; // `disconnected` follows and knows how far we were
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        end(Error{ErrorCode::TlsFailed, m_tlsComplaints.isEmpty() ? why : m_tlsComplaints.join(QLatin1String("; "))});
        return;
    case QAbstractSocket::SocketTimeoutError:
        failConnection(ErrorCode::Timeout, why);
        return;
    default:
        failConnection(ErrorCode::ConnectionFailed, why);
    }
}

void HttpExchange::onIdle() {
    const auto ms = m_plan.idle.count();
    if (m_peer.isNull())
        failConnection(ErrorCode::Timeout, QStringLiteral("no connection within the limit of %1 ms").arg(ms));
    else if (m_plan.encrypted && !m_requested)
        end(Error{ErrorCode::Timeout, QStringLiteral("no TLS handshake within %1 ms; perhaps the port speaks plain http").arg(ms)});
    else
        end(Error{ErrorCode::Timeout, QStringLiteral("silent for %1 ms").arg(ms)});
}

/// A connection that never stood may stand at the host's next address.
void HttpExchange::failConnection(ErrorCode code, const QString& why) {
    if (m_peer.isNull() && m_nextAddress < m_plan.addresses.size())
        tryNextAddress();
    else
        end(Error{code, why});
}

void HttpExchange::end(const std::optional<Error>& error) {
    stop();
    Q_EMIT ended(error);
}

} // namespace broadsheet
