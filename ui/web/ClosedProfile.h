#pragma once

#include <QWebEngineProfile>

namespace broadsheet {

/// An off-the-record WebEngine profile: nothing on the disk, no cache, no cookies kept, no spelling, no
/// notifications, every download cancelled.
class ClosedProfile final : public QWebEngineProfile {
    Q_OBJECT
public:
    explicit ClosedProfile(QObject* parent = nullptr);
};

} // namespace broadsheet
