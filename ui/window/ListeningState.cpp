#include "ui/window/ListeningState.h"

#include "core/base/SafeUrl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {
namespace {

constexpr qsizetype mostBytes = 1 << 20; // 500 places and 200 addresses take some 60 kB

/// A double of JSON holds no 64 bits.
QString hexOf(quint64 digest) { return QString::number(digest, 16); }

QJsonArray toArray(const SpokenPlaces& places)
{
    QJsonArray array;
    for (const SpokenPlaces::Place& place : places.all())
        array.append(QJsonArray{hexOf(place.story), hexOf(place.sentence), place.offset});
    return array;
}

SpokenPlaces placesFrom(const QJsonArray& array)
{
    QList<SpokenPlaces::Place> places;
    for (const QJsonValue value : array) {
        const QJsonArray parts = value.toArray();
        bool isStory = false;
        bool isSentence = false;
        const SpokenPlaces::Place place{parts.at(0).toString().toULongLong(&isStory, 16), parts.at(1).toString().toULongLong(&isSentence, 16),
                                        qMax(qint64(0), parts.at(2).toInteger())};
        if (isStory && isSentence)
            places.append(place);
    }
    return SpokenPlaces(places);
}

QJsonArray toArray(const std::vector<ListeningQueue::Entry>& ahead)
{
    QJsonArray array;
    for (const ListeningQueue::Entry& entry : ahead)
        array.append(QJsonObject{{QStringLiteral("url"), entry.url.toString(QUrl::FullyEncoded)}, {QStringLiteral("typed"), entry.askedBy == AskedBy::Person}});
    return array;
}

std::vector<ListeningQueue::Entry> aheadFrom(const QJsonArray& array)
{
    std::vector<ListeningQueue::Entry> ahead;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const auto url = SafeUrl::from(QUrl(object.value(QStringLiteral("url")).toString(), QUrl::StrictMode));
        if (url)
            ahead.push_back({url->url(), object.value(QStringLiteral("typed")).toBool() ? AskedBy::Person : AskedBy::Page});
    }
    return ahead;
}

} // namespace

QByteArray toJson(const ListeningState& state)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("places"), toArray(state.places)},
                                     {QStringLiteral("current"), state.queue.current().toString(QUrl::FullyEncoded)},
                                     {QStringLiteral("ahead"), toArray(state.queue.ahead())}})
        .toJson(QJsonDocument::Compact);
}

ListeningState listeningFromJson(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ListeningState state;
    state.places = placesFrom(object.value(QStringLiteral("places")).toArray());
    const QUrl current(object.value(QStringLiteral("current")).toString(), QUrl::StrictMode);
    if (!current.isEmpty())
        state.queue = ListeningQueue(current, aheadFrom(object.value(QStringLiteral("ahead")).toArray()));
    return state;
}

} // namespace broadsheet
