#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

/// What to look for when a reader asks for a word: the words themselves without what stands around them, then in small letters, then
/// shorter forms by a few endings of English. The first that a dictionary has is meant.
[[nodiscard]] QStringList wordForms(const QString& selected);

} // namespace broadsheet
