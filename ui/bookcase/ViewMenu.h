#pragma once

#include "core/library/Catalogue.h"
#include "ui/bookcase/LibraryView.h"

#include <QMenu>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet {

/// What there is to choose from, besides the views that every library has.
struct ViewChoices {
    std::vector<NamedCount> tags;
    std::vector<NamedCount> sites;
    QStringList searches;       ///< saved ones
    std::optional<int> waiting; ///< in the queue; nothing: there is no such view
    bool canKeepSearch = false; ///< there is one in the field
    bool canEmptyTrash = false;
};

/// The menu in which a reader chooses what the library's list shows.
class ViewMenu final : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

    /// Fills the menu anew; to be called before it is shown.
    void fill(const LibraryView& current, const ViewChoices& choices);

Q_SIGNALS:
    void chosen(const broadsheet::LibraryView& view);
    void keepSearchRequested();
    void dropSearchRequested();
    void emptyTrashRequested();
    void checkupRequested();

private:
    void addView(QMenu& menu, const LibraryView& view, const QString& text);
    void addNames(const QString& title, const std::vector<NamedCount>& names, LibraryView::Kind kind);
    void addSearches(const ViewChoices& choices);

    LibraryView m_current;
};

/// A choice in a menu, whatever signs its text has.
QAction* addChoice(QMenu& menu, const QString& text, bool chosen);

} // namespace broadsheet
