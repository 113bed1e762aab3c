#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace broadsheet {

/// What a scripted server does with one request: raw bytes and pauses in order, then an end.
struct LoopbackScript {
    struct Step {
        QByteArray bytes;
        std::chrono::milliseconds pause{0}; ///< waited before the bytes are sent
    };
    enum class End {
        Close, ///< closes politely once everything is sent
        Reset, ///< drops the connection with a TCP reset
        Hold,  ///< keeps it open and says nothing more
    };
    QList<Step> steps;
    End end = End::Close;

    /// The bytes as they are, then the end.
    [[nodiscard]] static LoopbackScript raw(const QByteArray& bytes, End end = End::Close);
    /// A well-formed answer: status line, Content-Length, Connection: close and `headers` ("Name: value" each).
    [[nodiscard]] static LoopbackScript answer(const QByteArray& body, const QByteArray& contentType = "text/html; charset=utf-8",
                                               const QByteArray& status = "200 OK", const QList<QByteArray>& headers = {});
    /// 302 to `location`.
    [[nodiscard]] static LoopbackScript redirect(const QByteArray& location, const QList<QByteArray>& headers = {});
    /// The bytes one by one, each after a pause.
    [[nodiscard]] static LoopbackScript drip(const QByteArray& bytes, std::chrono::milliseconds pause);
};

/// An HTTP/1.1 server on 127.0.0.1, on a port of its own, that answers each path as a test says and says what it
/// was asked. One request a connection. Paths nobody described get 404.
class LoopbackServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< path and query as on the wire
        QByteArray head;   ///< all of it, request line included
        /// The value of a header, or nothing.
        [[nodiscard]] QByteArray header(const QByteArray& name) const;
    };

    explicit LoopbackServer(QObject* parent = nullptr);
    /// Answers over TLS from now on.
    void encryptWith(const QSslConfiguration& tls);

    /// Answers `path` (without the query) like this from now on.
    void on(const QByteArray& path, const LoopbackScript& script);
    /// http://127.0.0.1:<port><path>, or with another host name.
    [[nodiscard]] QUrl url(const QString& path, const QString& host = {}) const;

    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that are open just now, and the most there were at once.
    [[nodiscard]] int openNow() const { return m_open; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

Q_SIGNALS:
    void requested(const QByteArray& target);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] LoopbackScript scriptFor(const Request& request) const;
    void take(const Request& request);
    void closed() { --m_open; }

    QHash<QByteArray, LoopbackScript> m_scripts;
    QList<Request> m_requests;
    QSslConfiguration m_tls;
    bool m_encrypted = false;
    int m_connections = 0;
    int m_open = 0;
    int m_mostAtOnce = 0;

    friend class LoopbackConnection;
};

} // namespace broadsheet
