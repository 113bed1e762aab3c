#include "core/fetch/HostLookup.h"

#include "core/fetch/AddressScope.h"

#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>

namespace broadsheet {

HostLookup::HostLookup(const FetcherOptions& options, QObject* parent) : QObject(parent), m_resolve(options.resolve) {}

HostLookup::~HostLookup() {
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
}

void HostLookup::start(const QString& host) {
    const HostLiteral literal = hostLiteral(host);
    if (literal.kind == HostLiteral::Kind::Address) {
        answer({literal.address}, {});
    } else if (m_resolve) {
        answer(m_resolve(host), QStringLiteral("no such host"));
    } else {
        m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo& info) {
            m_lookup = -1;
            Q_EMIT found(info.addresses(), info.errorString());
        });
    }
}

void HostLookup::answer(const QList<QHostAddress>& addresses, const QString& why) {
    QMetaObject::invokeMethod(this, [this, addresses, why] { Q_EMIT found(addresses, why); }, Qt::QueuedConnection);
}

bool hasNetworkInterface() {
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface& interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

} // namespace broadsheet
