#pragma once

#include "core/base/Error.h"
#include "core/fetch/HttpBody.h"
#include "core/fetch/HttpHead.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace broadsheet {

/// Everything one exchange needs; the addresses were checked by the URL policy and nothing is resolved again.
struct HttpExchangePlan {
    QString host;                  ///< the name the certificate must carry
    QList<QHostAddress> addresses; ///< tried in order
    quint16 port = 0;
    bool encrypted = false;
    QByteArray request;
    qint64 transferBytes = 0; ///< more of a body ends with TooLarge
    std::chrono::milliseconds idle{};
    QList<QSslCertificate> authorities; ///< trusted instead of the system's; empty: the system's
};

/// One request and its answer over a connection of its own, to an address that is already known: what closes the
/// window of DNS rebinding. Knows the wire, not what is on it. Its owner must not delete it from inside its signals.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    explicit HttpExchange(HttpExchangePlan plan, QObject* parent = nullptr);
    ~HttpExchange() override;

    void start();
    /// No signal any more; the connection goes with the object.
    void stop();

    [[nodiscard]] const HttpHead& head() const { return m_headReader.head(); }
    [[nodiscard]] QHostAddress peer() const { return m_peer; } ///< null before a connection stood
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 received() const { return m_received; } ///< head, chunk headers and all
    [[nodiscard]] qint64 bodyReceived() const { return m_bodyBytes; }
    [[nodiscard]] qint64 announced() const { return m_body ? m_body->announced() : -1; }

Q_SIGNALS:
    void headArrived(const broadsheet::HttpHead& head);
    void bodyArrived(const QByteArray& bytes); ///< transfer coding removed, content coding not
    void ended(const std::optional<broadsheet::Error>& error);

private:
    void tryNextAddress();
    void onConnected();
    void sendRequest();
    void onReadable();
    void onDisconnected();
    void onSocketError(QAbstractSocket::SocketError code);
    void onIdle();
    void take(QByteArrayView bytes);
    void beginBody();
    void bodyIsComplete();
    void failConnection(ErrorCode code, const QString& why);
    void end(const std::optional<Error>& error);

    HttpExchangePlan m_plan;
    QSslSocket* m_socket = nullptr;
    QTimer m_idle;
    QTimer m_linger;
    HttpHeadReader m_headReader;
    std::optional<HttpBodyReader> m_body;
    QHostAddress m_peer;
    QStringList m_tlsComplaints;
    qsizetype m_nextAddress = 0;
    qint64 m_sent = 0;
    qint64 m_received = 0;
    qint64 m_bodyBytes = 0;
    bool m_requested = false;
    bool m_stopped = false;
};

} // namespace broadsheet
