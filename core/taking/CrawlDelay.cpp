#include "core/taking/CrawlDelay.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

constexpr double kLongestDelay = 86400; ///< seconds; more is no pace but a refusal, and must fit the arithmetic

struct Line {
    QByteArray key; ///< lower case
    QByteArray value;
};

Line lineOf(const QByteArray& raw)
{
    const qsizetype comment = raw.indexOf('#');
    const QByteArray text = (comment < 0 ? raw : raw.first(comment)).trimmed();
    const qsizetype colon = text.indexOf(':');
    return colon < 0 ? Line() : Line{text.first(colon).trimmed().toLower(), text.sliced(colon + 1).trimmed()};
}

/// "broadsheet" of "Broadsheet/2.0".
QByteArray tokenOf(const QByteArray& agent)
{
    const auto* const end = std::ranges::find_if_not(agent, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; });
    return agent.first(end - agent.begin()).toLower();
}

std::optional<std::chrono::milliseconds> delayOf(const QByteArray& value)
{
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0)
        return {};
    return std::chrono::milliseconds(std::llround(std::min(seconds, kLongestDelay) * 1000));
}

/// What the groups of one kind ask for.
struct Groups {
    bool areThere = false;
    std::optional<std::chrono::milliseconds> delay;
};

} // namespace

std::optional<std::chrono::milliseconds> crawlDelay(QByteArrayView robots, QByteArrayView product)
{
    const QByteArray name = product.toByteArray().toLower();
    Groups ours;
    Groups everybodys;
    bool isOurs = false;
    bool isEverybodys = false;
    bool namesAgents = false; // the lines before were user agents: another one joins their group
    QByteArray text = robots.toByteArray();
    for (const QByteArray& raw : text.replace('\r', '\n').split('\n')) {
        const auto [key, value] = lineOf(raw);
        if (key == "user-agent") {
            isOurs = (namesAgents && isOurs) || tokenOf(value) == name;
            isEverybodys = (namesAgents && isEverybodys) || value.startsWith('*');
            ours.areThere = ours.areThere || isOurs;
            namesAgents = true;
        } else if (key == "crawl-delay") {
            const auto delay = delayOf(value);
            if (isOurs)
                ours.delay = std::max(ours.delay, delay);
            if (isEverybodys)
                everybodys.delay = std::max(everybodys.delay, delay);
            namesAgents = false;
        } else if (key == "allow" || key == "disallow") {
            namesAgents = false; // a line of another kind, "Sitemap", belongs to no group
        }
    }
    return ours.areThere ? ours.delay : everybodys.delay;
}

} // namespace broadsheet
