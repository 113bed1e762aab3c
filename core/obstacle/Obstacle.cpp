#include "core/obstacle/Obstacle.h"

namespace broadsheet {

QString nameOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::Consent: return QStringLiteral("consent");
    case Obstacle::Challenge: return QStringLiteral("challenge");
    case Obstacle::Login: return QStringLiteral("login");
    case Obstacle::Error: return QStringLiteral("error");
    case Obstacle::Region: return QStringLiteral("region");
    case Obstacle::Redirect: return QStringLiteral("redirect");
    case Obstacle::Interstitial: return QStringLiteral("interstitial");
    case Obstacle::Shell: return QStringLiteral("shell");
    }
    return {};
}

} // namespace broadsheet
