#include "ui/window/Trail.h"

#include "core/base/SafeUrl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet {
namespace {

constexpr qsizetype mostBytes = 1 << 20; // 200 steps take some 50 kB
constexpr qsizetype longestTitle = 500;

QJsonObject toObject(const Trail::Step& step)
{
    QJsonObject object{{QStringLiteral("url"), step.url.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("title"), step.title.left(longestTitle)},
                       {QStringLiteral("typed"), step.askedBy == AskedBy::Person},
                       {QStringLiteral("offset"), double(step.position.textOffset)},
                       {QStringLiteral("fraction"), step.position.fraction}};
    if (step.saved) {
        object.insert(QStringLiteral("story"), qint64(step.saved->story));
        object.insert(QStringLiteral("version"), qint64(step.saved->version));
    }
    return object;
}

Trail::Step fromObject(const QJsonObject& object)
{
    Trail::Step step;
    step.url = QUrl(object.value(QStringLiteral("url")).toString(), QUrl::StrictMode);
    step.title = object.value(QStringLiteral("title")).toString().left(longestTitle);
    step.askedBy = object.value(QStringLiteral("typed")).toBool() ? AskedBy::Person : AskedBy::Page;
    step.position.textOffset = qMax(qint64(0), object.value(QStringLiteral("offset")).toInteger());
    step.position.fraction = qBound(0.0, object.value(QStringLiteral("fraction")).toDouble(), 1.0);
    if (const QJsonValue story = object.value(QStringLiteral("story")); story.isDouble())
        step.saved = SavedCopy{StoryId{story.toInteger()}, VersionId{object.value(QStringLiteral("version")).toInteger()}};
    return step;
}

bool canBeOpened(const Trail::Step& step)
{
    return SafeUrl::from(step.url) || (step.url.isLocalFile() && step.askedBy == AskedBy::Person);
}

} // namespace

QByteArray toJson(const Trail& trail)
{
    QJsonArray steps;
    for (const Trail::Step& step : trail.steps)
        steps.append(toObject(step));
    return QJsonDocument(QJsonObject{{QStringLiteral("current"), trail.current}, {QStringLiteral("steps"), steps}}).toJson(QJsonDocument::Compact);
}

Trail trailFromJson(const QByteArray& json)
{
    Trail trail;
    if (json.size() > mostBytes)
        return trail;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int current = object.value(QStringLiteral("current")).toInt(-1);
    int row = -1;
    for (const QJsonValue value : object.value(QStringLiteral("steps")).toArray()) {
        ++row;
        Trail::Step step = fromObject(value.toObject());
        if (!canBeOpened(step) || trail.steps.size() == Trail::mostSteps)
            continue;
        trail.steps.push_back(std::move(step));
        if (row <= current)
            trail.current = int(trail.steps.size()) - 1;
    }
    if (trail.current < 0 && !trail.steps.empty())
        trail.current = int(trail.steps.size()) - 1;
    return trail;
}

} // namespace broadsheet
