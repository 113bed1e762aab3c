#include "tests/fetch/LoopbackServer.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace broadsheet {

namespace {
constexpr int MaxRequestBytes = 1 << 20;
}

LoopbackScript LoopbackScript::raw(const QByteArray& bytes, End end) { return {{Step{bytes}}, end}; }

LoopbackScript LoopbackScript::answer(const QByteArray& body, const QByteArray& contentType, const QByteArray& status,
                                      const QList<QByteArray>& headers) {
    QByteArray bytes = "HTTP/1.1 " + status + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    for (const QByteArray& header : headers)
        bytes += header + "\r\n";
    return raw(bytes + "\r\n" + body);
}

LoopbackScript LoopbackScript::redirect(const QByteArray& location, const QList<QByteArray>& headers) {
    return answer({}, {}, "302 Found", QList<QByteArray>{"Location: " + location} + headers);
}

LoopbackScript LoopbackScript::drip(const QByteArray& bytes, std::chrono::milliseconds pause) {
    LoopbackScript script;
    for (const char byte : bytes)
        script.steps.append({QByteArray(1, byte), pause});
    return script;
}

QByteArray LoopbackServer::Request::header(const QByteArray& name) const {
    const QByteArray wanted = name.toLower() + ':';
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size()).trimmed();
    }
    return {};
}

/// One client: reads a request, then plays its script.
class LoopbackConnection final : public QObject {
public:
    LoopbackConnection(LoopbackServer* server, qintptr descriptor)
        : QObject(server), m_server(server), m_socket(new QSslSocket(this)) {
        m_socket->setSocketDescriptor(descriptor);
        connect(m_socket, &QSslSocket::readyRead, this, &LoopbackConnection::read);
        connect(m_socket, &QSslSocket::disconnected, this, [this] {
            m_server->closed();
            deleteLater();
        });
        if (m_server->m_encrypted) {
            m_socket->setSslConfiguration(m_server->m_tls);
            m_socket->startServerEncryption();
        }
    }

private:
    void read() {
        m_head += m_socket->readAll();
        if (m_started || m_head.size() > MaxRequestBytes || !m_head.contains("\r\n\r\n"))
            return;
        m_started = true;
        const QList<QByteArray> words = m_head.left(m_head.indexOf("\r\n")).split(' ');
        const LoopbackServer::Request request{words.value(0), words.value(1), m_head};
        m_script = m_server->scriptFor(request);
        m_server->take(request);
        play();
    }

    void play() {
        if (m_step == m_script.steps.size()) {
            end();
            return;
        }
        const LoopbackScript::Step step = m_script.steps.at(m_step++);
        const auto send = [this, step] {
            m_socket->write(step.bytes);
            m_socket->flush();
            play();
        };
        if (step.pause.count() == 0)
            send();
        else
            QTimer::singleShot(step.pause, this, send);
    }

    void end() {
        switch (m_script.end) {
        case LoopbackScript::End::Close:
            m_socket->disconnectFromHost();
            break;
        case LoopbackScript::End::Reset: {
            const linger atOnce{1, 0};
            ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            m_socket->abort();
            break;
        }
        case LoopbackScript::End::Hold:
            break;
        }
    }

    LoopbackServer* m_server;
    QSslSocket* m_socket;
    LoopbackScript m_script;
    QByteArray m_head;
    qsizetype m_step = 0;
    bool m_started = false;
};

LoopbackServer::LoopbackServer(QObject* parent) : QTcpServer(parent) { listen(QHostAddress::LocalHost); }

void LoopbackServer::encryptWith(const QSslConfiguration& tls) {
    m_tls = tls;
    m_encrypted = true;
}

void LoopbackServer::on(const QByteArray& path, const LoopbackScript& script) { m_scripts.insert(path, script); }

QUrl LoopbackServer::url(const QString& path, const QString& host) const {
    const QString scheme = m_encrypted ? QStringLiteral("https") : QStringLiteral("http");
    const QString name = host.isEmpty() ? QStringLiteral("127.0.0.1") : host;
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, name).arg(serverPort()).arg(path));
}

void LoopbackServer::incomingConnection(qintptr descriptor) {
    ++m_connections;
    m_mostAtOnce = qMax(m_mostAtOnce, ++m_open);
    new LoopbackConnection(this, descriptor);
}

LoopbackScript LoopbackServer::scriptFor(const Request& request) const {
    const QByteArray path = request.target.left(request.target.indexOf('?'));
    const auto found = m_scripts.constFind(request.target.contains('?') ? path : request.target);
    return found != m_scripts.cend() ? *found : LoopbackScript::answer("<p>nothing here</p>", "text/html", "404 Not Found");
}

void LoopbackServer::take(const Request& request) {
    m_requests.append(request);
    Q_EMIT requested(request.target);
}

} // namespace broadsheet
