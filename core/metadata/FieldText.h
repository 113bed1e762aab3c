#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace broadsheet {

/// A value of a page's metadata as plain text: character references replaced (those escaped twice as well), white
/// space collapsed, control characters out. "<" and ">" are kept as characters: a title may speak of tags.
[[nodiscard]] QString fieldText(std::string_view utf8);
[[nodiscard]] QString fieldText(const QString& text);
/// The same for a value that may hold markup (JSON-LD articleBody, a description written in an editor): tags out.
[[nodiscard]] QString withoutMarkup(const QString& text);
/// Letters and digits alone, lower case, accents kept: two spellings of one title or name compare equal.
[[nodiscard]] QString comparable(QStringView text);
/// `text` as lower-case words of letters and digits.
[[nodiscard]] QStringList wordsOf(QStringView text);
/// How far two texts consist of the same words: 2·common/(a+b), 0 … 1.
[[nodiscard]] double wordOverlap(QStringView a, QStringView b);
/// A QString from a view of UTF-8.
[[nodiscard]] QString toQString(std::string_view utf8);

} // namespace broadsheet
