#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>

class QLocalSocket;

namespace broadsheet {

/// One window a reader and data folder: a second start hands its addresses to the first and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// The socket of this user and data folder, in the private runtime folder `runtimeFolder`.
    [[nodiscard]] static QString socketPath(const QString& runtimeFolder, const QString& dataFolder);

    explicit SingleInstance(QString socketPath, QObject* parent = nullptr);

    /// Hands addresses (none: only "come to the front") to the instance that is running; false when none is, or when
    /// it does not answer in time. Blocks for at most `patience`: this is a start that is about to end.
    /// `isOffline`: the other window is to ask nothing of the network from now on.
    [[nodiscard]] bool handOver(const QStringList& addresses, bool isOffline = false, std::chrono::milliseconds patience = std::chrono::seconds(3)) const;
    /// Becomes the running instance. False when another one won the race, or the folder cannot be written.
    [[nodiscard]] bool listen();

Q_SIGNALS:
    /// Another start handed these over; the window comes to the front.
    void addressesReceived(const QStringList& addresses, bool isOffline);

private:
    void greet();
    void read(QLocalSocket* socket);

    QString m_path;
    QLocalServer m_server;
};

} // namespace broadsheet
