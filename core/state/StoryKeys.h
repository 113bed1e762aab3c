#pragma once

#include <QJsonObject>
#include <QString>

#include <string>

namespace broadsheet::state {

/// What a key of an object says of its value.
enum class KeyRole {
    None, Title, Body, Address, Slug, Published, Modified, Byline, Source, Image, Summary,
    Foreign, ///< what stands below belongs to no story: comments, menus, words of the interface, settings
};

/// A key as it is compared: letters and digits alone, lower case ("date_published", "datePublished").
[[nodiscard]] std::string plainKey(const QString& key);
[[nodiscard]] KeyRole roleOf(const QString& key);

/// The value of the object's best key of a role (the table's order), the value of null, empty text and empty lists passed over.
[[nodiscard]] QJsonValue valueOf(const QJsonObject& object, KeyRole role);

} // namespace broadsheet::state
