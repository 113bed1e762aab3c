#pragma once

#include "core/state/CarriedStory.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace broadsheet::state {

/// What an object of data is read against.
struct ObjectSettings {
    QUrl base;            ///< of relative addresses
    QDateTime at;         ///< resolves "2 days ago"
    std::string language; ///< BCP 47; decides between the readings of "4/9/2025"
};

/// The object as a story: it has a headline and a body, or a headline and an address together with what only stories
/// have (a date, an author, a summary, the type of an article). Nothing for everything else: menus, people, pictures,
/// words of the interface.
[[nodiscard]] std::optional<CarriedStory> storyOf(const QJsonObject& object, const ObjectSettings& settings);

/// Whether the object's own type says that neither it nor what stands below it is a story.
[[nodiscard]] bool isForeign(const QJsonObject& object);

} // namespace broadsheet::state
