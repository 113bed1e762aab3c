#pragma once

#include "core/fetch/FetcherOptions.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

namespace broadsheet {

/// Finds the addresses of a host, once, without blocking. A host that is a number is its own answer in whatever
/// spelling, so that no resolver makes something else of it. Destroying it ends the lookup.
class HostLookup final : public QObject {
    Q_OBJECT
public:
    explicit HostLookup(const FetcherOptions& options, QObject* parent = nullptr);
    ~HostLookup() override;

    void start(const QString& host);

Q_SIGNALS:
    /// From the event loop, never from inside `start`. Empty: not found, and why.
    void found(const QList<QHostAddress>& addresses, const QString& why);

private:
    void answer(const QList<QHostAddress>& addresses, const QString& why);

    std::function<QList<QHostAddress>(const QString& host)> m_resolve;
    int m_lookup = -1;
};

/// Whether an interface beside loopback is up and has an address.
[[nodiscard]] bool hasNetworkInterface();

} // namespace broadsheet
