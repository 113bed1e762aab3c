#pragma once

#include "core/library/Catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

/// What a row of the library says. All text, never markup.
class StoryRowText final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::StoryRowText)
public:
    [[nodiscard]] static QString titleOf(const StoryRow& row);
    /// "Paper · 4 Sep 2025 · 5 min · 40 %", with a star for a favourite and the tags.
    [[nodiscard]] static QString metaOf(const StoryRow& row, const QLocale& locale = QLocale());
    /// The same for the ear.
    [[nodiscard]] static QString spoken(const StoryRow& row, const QLocale& locale = QLocale());

private:
    [[nodiscard]] static QStringList factsOf(const StoryRow& row, const QLocale& locale);
};

} // namespace broadsheet
