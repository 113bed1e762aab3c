#include "ui/bookcase/ViewMenu.h"

#include <QLocale>

namespace broadsheet {
namespace {

/// More names than that fill a screen; the others are found with "tag:" and "site:".
constexpr size_t mostNames = 30;

} // namespace

QAction* addChoice(QMenu& menu, const QString& text, bool chosen)
{
    QAction* action = menu.addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void ViewMenu::addView(QMenu& menu, const LibraryView& view, const QString& text)
{
    connect(addChoice(menu, text, view == m_current), &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
}

void ViewMenu::addNames(const QString& title, const std::vector<NamedCount>& names, LibraryView::Kind kind)
{
    QMenu* menu = addMenu(title);
    menu->setEnabled(!names.empty());
    for (size_t i = 0; i < qMin(names.size(), mostNames); ++i)
        addView(*menu, {kind, names[i].name}, QStringLiteral("%1 (%2)").arg(names[i].name).arg(names[i].stories));
}

void ViewMenu::addSearches(const ViewChoices& choices)
{
    QMenu* menu = addMenu(tr("Saved searches"));
    for (const QString& search : choices.searches)
        addView(*menu, {LibraryView::Kind::Search, search}, search);
    menu->addSeparator();
    menu->addAction(tr("Keep the search in the field"), this, &ViewMenu::keepSearchRequested)->setEnabled(choices.canKeepSearch);
    menu->addAction(tr("Forget this search"), this, &ViewMenu::dropSearchRequested)->setEnabled(m_current.kind == LibraryView::Kind::Search);
}

void ViewMenu::fill(const LibraryView& current, const ViewChoices& choices)
{
    using Kind = LibraryView::Kind;
    m_current = current;
    clear();
    for (const Kind kind : {Kind::All, Kind::Unread, Kind::Favourites, Kind::Archive})
        addView(*this, {kind, {}}, LibraryViews::titleOf({kind, {}}));
    addSeparator();
    addNames(tr("Tags"), choices.tags, Kind::Tag);
    addNames(tr("Sites"), choices.sites, Kind::Site);
    addSearches(choices);
    addSeparator();
    if (choices.waiting) {
        const QString title = LibraryViews::titleOf({Kind::Waiting, {}});
        addView(*this, {Kind::Waiting, {}}, *choices.waiting > 0 ? QStringLiteral("%1 (%2)").arg(title, QLocale().toString(*choices.waiting)) : title);
    }
    addView(*this, {Kind::Trash, {}}, LibraryViews::titleOf({Kind::Trash, {}}));
    addAction(tr("Empty the trash…"), this, &ViewMenu::emptyTrashRequested)->setEnabled(choices.canEmptyTrash);
    addAction(tr("Check-up…"), this, &ViewMenu::checkupRequested);
}

} // namespace broadsheet
