#pragma once

#include "core/dictionary/DictServer.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <memory>

namespace broadsheet {

/// A dictionary server on 127.0.0.1, at a port and on a thread of its own, since whoever asks it waits. It knows some words, and
/// how to behave badly.
class FakeDictd final {
public:
    enum class Manner {
        Polite,
        Denies,     ///< says that nobody may ask
        Silent,     ///< takes the connection and says nothing
        Babbles,    ///< says something else than the protocol does
        BreaksOff,  ///< amid a definition
        NeverEnds,  ///< with a definition
        OneLine,    ///< which never ends
    };

    explicit FakeDictd(QHash<QByteArray, QByteArray> words, Manner manner = Manner::Polite)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        onThread([this, words = std::move(words), manner] {
            m_server = std::make_unique<QTcpServer>();
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this, words, manner] {
                QTcpSocket* socket = m_server->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, words] {
                    while (socket->canReadLine())
                        answer(*socket, socket->readLine().trimmed(), words);
                });
                greet(*socket, manner);
            });
        });
    }

    ~FakeDictd()
    {
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] DictServer asClientSeesIt(const DictServerLimits& limits = {}) const { return DictServer(m_port, limits); }
    /// Every line that it was told.
    [[nodiscard]] QByteArrayList heard()
    {
        QByteArrayList lines;
        onThread([this, &lines] { lines = m_heard; });
        return lines;
    }

private:
    template <typename Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::BlockingQueuedConnection);
    }

    static void greet(QTcpSocket& socket, Manner manner)
    {
        switch (manner) {
        case Manner::Polite: socket.write("220 gull.example dictd <auth.mime> <1@gull.example>\r\n"); break;
        case Manner::Denies: socket.write("530 Access denied\r\n"); break;
        case Manner::Silent: break;
        case Manner::Babbles: socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); break;
        case Manner::BreaksOff:
            socket.write("220 ok\r\n150 1 definitions\r\n151 \"ferry\" sea \"Sea\"\r\nhalf of it\r\n");
            socket.disconnectFromHost();
            break;
        case Manner::NeverEnds:
            socket.write("220 ok\r\n150 1 definitions\r\n151 \"ferry\" sea \"Sea\"\r\n" + QByteArray("and on and on\r\n").repeated(1 << 16));
            break;
        case Manner::OneLine: socket.write("220 " + QByteArray(1 << 20, 'x')); break;
        }
    }

    void answer(QTcpSocket& socket, const QByteArray& line, const QHash<QByteArray, QByteArray>& words)
    {
        m_heard.append(line);
        if (line == "QUIT") {
            socket.write("221 bye\r\n");
            socket.disconnectFromHost();
            return;
        }
        const QByteArray word = line.mid(line.indexOf('"') + 1).chopped(1);
        if (words.contains(word))
            socket.write("150 1 definitions retrieved\r\n151 \"" + word + "\" sea \"Words of the sea\"\r\n" + words[word] + "\r\n.\r\n250 ok\r\n");
        else
            socket.write("552 no match\r\n");
    }

    QThread m_thread;
    QObject m_worker; ///< lives there
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    QByteArrayList m_heard;
};

} // namespace broadsheet
