#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

namespace broadsheet::layering {

/// A file of the project: its path from the root, with slashes, and its text.
struct SourceFile {
    QString path;
    QString text;
};

/// One row of the table of rooms: whose headers a room may include, besides its own.
struct RoomRule {
    std::string_view room; ///< "core/html"; "ui" stands for every room of the window
    std::string_view mayUse; ///< rooms with a space between, each with one after it
};

enum class Looks { AtIncludes, AtCode };

/// Something that may stand in some rooms only.
struct PlaceRule {
    std::string_view pattern; ///< a regular expression: of a header's name, or of a line of code
    Looks looks;
    std::string_view scope;   ///< the folders to which the rule applies, as in RoomRule::mayUse
    std::string_view except;  ///< folders or files in which it may stand all the same
    std::string_view reason;
};

[[nodiscard]] std::span<const RoomRule> roomRules();
[[nodiscard]] std::span<const PlaceRule> placeRules();

/// The longest a file may be, in lines: a longer one hides a room that is missing.
inline constexpr int kLongestFile = 350;

/// Every violation in these files, each as "path: what is wrong". Empty when all is well.
[[nodiscard]] QStringList violations(const std::vector<SourceFile>& files);

} // namespace broadsheet::layering
