#pragma once

#include "core/fetch/Fetcher.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace broadsheet {

/// Asks a host's robots.txt for the pace it wants. Whatever goes wrong means that it asks for none.
class RobotsFetch final : public QObject {
    Q_OBJECT
public:
    explicit RobotsFetch(Fetcher& fetcher, QObject* parent = nullptr) : QObject(parent), m_fetcher(fetcher) {}

    /// Asks the host of `page`; `finished` comes later, once, unless it is stopped. `typed` as in takingRequest.
    void start(const QUrl& page, const QUrl& typed);
    void stop();

Q_SIGNALS:
    void finished(std::optional<std::chrono::milliseconds> delay);

private:
    Fetcher& m_fetcher;
    std::unique_ptr<Fetch> m_fetch;
};

} // namespace broadsheet
