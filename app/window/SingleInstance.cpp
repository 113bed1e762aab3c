#include "app/window/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace broadsheet {
namespace {

/// A command line holds no more than 128 KiB in one argument; more than this is not one of our starts.
constexpr qint64 longestMessage = 1 << 20;
const QByteArray accepted = QByteArrayLiteral("ok\n");

const QLatin1StringView addressesName("addresses");
const QLatin1StringView offlineName("offline");

QByteArray messageOf(const QStringList& addresses, bool isOffline)
{
    const QJsonObject message{{addressesName, QJsonArray::fromStringList(addresses)}, {offlineName, isOffline}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString SingleInstance::socketPath(const QString& runtimeFolder, const QString& dataFolder)
{
    // A short name: the path of a socket may have 107 bytes and no more.
    const QByteArray hash = QCryptographicHash::hash(QDir::cleanPath(dataFolder).toUtf8(), QCryptographicHash::Sha256);
    return QDir(runtimeFolder).filePath(QStringLiteral("broadsheet-%1").arg(QString::fromLatin1(hash.toHex().left(16))));
}

SingleInstance::SingleInstance(QString socketPath, QObject* parent) : QObject(parent), m_path(std::move(socketPath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

bool SingleInstance::handOver(const QStringList& addresses, bool isOffline, std::chrono::milliseconds patience) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    const int wait = int(patience.count());
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(messageOf(addresses, isOffline));
    // Only an answer proves that somebody took them: a socket may outlive a hung window.
    while (socket.bytesAvailable() < accepted.size()) {
        if (!socket.waitForReadyRead(wait))
            return false;
    }
    return socket.read(accepted.size()) == accepted;
}

bool SingleInstance::listen()
{
    // Asked first, because a listener with access options takes the name even from one that is alive (Qt 6.4).
    QLocalSocket probe;
    probe.connectToServer(m_path);
    if (probe.waitForConnected(int(std::chrono::milliseconds(std::chrono::seconds(1)).count())))
        return false; // somebody is there
    QLocalServer::removeServer(m_path); // left behind by a crash
    return m_server.listen(m_path);
}

void SingleInstance::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const QJsonDocument message = QJsonDocument::fromJson(socket->readLine());
    if (!message.object().value(addressesName).isArray()) {
        socket->abort();
        return;
    }
    socket->write(accepted);
    socket->disconnectFromServer();
    QStringList addresses;
    for (const QJsonValue& value : message.object().value(addressesName).toArray()) {
        if (value.isString())
            addresses.append(value.toString());
    }
    Q_EMIT addressesReceived(addresses, message.object().value(offlineName).toBool());
}

} // namespace broadsheet
