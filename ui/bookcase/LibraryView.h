#pragma once

#include "core/library/Query.h"
#include "core/library/TrashRule.h"

#include <QCoreApplication>
#include <QString>

namespace broadsheet {

/// Which part of the library a list shows. Waiting is what is still to be saved: no stories yet, but addresses in the queue.
struct LibraryView {
    enum class Kind { Unread, All, Favourites, Archive, Tag, Site, Search, Waiting, Trash };
    Kind kind = Kind::All;
    QString name; ///< of a tag or a site; of a saved search its words

    friend bool operator==(const LibraryView&, const LibraryView&) = default;
};

/// What a view asks for, and what it is called.
class LibraryViews final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::LibraryViews)
public:
    /// The stories of a view in which what was typed is found. While a word is being typed, its beginning counts.
    [[nodiscard]] static Query queryOf(const LibraryView& view, const QString& typed);
    [[nodiscard]] static QString titleOf(const LibraryView& view);
    /// What a view is called in the settings, in no language.
    [[nodiscard]] static QString nameOf(const LibraryView& view);
    /// All stories for a name that is none.
    [[nodiscard]] static LibraryView named(const QString& name);
    /// How long what is in the trash stays there.
    [[nodiscard]] static QString trashSentence(const TrashRule& rule);
    /// What stands in the place of an empty list.
    [[nodiscard]] static QString emptyText(const LibraryView& view, const QString& typed);
};

} // namespace broadsheet
