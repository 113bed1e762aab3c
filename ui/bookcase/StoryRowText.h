#pragma once

#include "core/library/Catalogue.h"
#include "core/library/TrashRule.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet {

/// What a row of the library says. All text, never markup.
class StoryRowText final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::StoryRowText)
public:
    [[nodiscard]] static QString titleOf(const StoryRow& row);
    /// "Paper · 5 min · 40 % · 4 Sep 2025", with a star for a favourite and the tags; of one in the trash, when it goes by `rule`.
    [[nodiscard]] static QString metaOf(const StoryRow& row, const QLocale& locale = QLocale(), const TrashRule& rule = {});
    /// The same for the ear.
    [[nodiscard]] static QString spoken(const StoryRow& row, const QLocale& locale = QLocale(), const TrashRule& rule = {});

private:
    [[nodiscard]] static QStringList factsOf(const StoryRow& row, const QLocale& locale, const TrashRule& rule);
    [[nodiscard]] static QString trashFact(const StoryRow& row, const QLocale& locale, const TrashRule& rule);
};

} // namespace broadsheet
