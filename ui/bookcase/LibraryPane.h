#pragma once

#include "core/library/Catalogue.h"
#include "ui/bookcase/LibraryView.h"
#include "ui/bookcase/ListOrder.h"
#include "ui/bookcase/SoughtWords.h"
#include "ui/bookcase/StoryListModel.h"
#include "ui/bookcase/ViewMenu.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QPalette>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace broadsheet {

class StoryList;
class Thumbnails;

/// The library beside the story: a view, a search, an order and the list of what they find. Asks the library by itself and
/// follows its changes; what a reader wants done is told by the list's signals.
class LibraryPane final : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the pane.
    LibraryPane(AsyncLibrary& library, Thumbnails& thumbnails, QWidget* parent = nullptr);

    [[nodiscard]] StoryList& list() { return *m_list; }
    [[nodiscard]] StoryListModel& model() { return m_model; }
    [[nodiscard]] const LibraryView& view() const { return m_view; }
    void show(const LibraryView& view);
    using QWidget::show;
    /// The same with what is typed into the search field; empty: with nothing in it.
    void lookFor(const QString& search, const LibraryView& view);
    [[nodiscard]] const ListOrder& order() const { return m_order; }
    void setOrder(const ListOrder& order);
    /// What is shown in the place of the list where the view is Waiting; it becomes the pane's. Without one there is no such view.
    void setWaitingPage(QWidget& page);
    /// How much is in the queue, to be told where the views are chosen.
    void setWaitingCount(int stories);
    /// Looks for these words, as they stand, in the whole library.
    void searchFor(const QString& words);
    /// What the list was found by: that of its view and that in the field.
    [[nodiscard]] SoughtWords soughtWords() const;
    /// Puts the keyboard into the search field.
    void editSearch();
    [[nodiscard]] QStringList savedSearches() const { return m_choices.searches; }
    void setSavedSearches(const QStringList& searches) { m_choices.searches = searches; }
    /// The tags that there are, for completion.
    [[nodiscard]] QStringList tagNames() const;
    /// Whether the library takes changes.
    void setCanChange(bool can);
    void setListPalette(QPalette palette);
    /// What the trash says of itself and of its stories.
    void setTrashRule(const TrashRule& rule);

Q_SIGNALS:
    void savedSearchesChanged();
    /// Another view or another order.
    void choiceChanged();
    void emptyTrashRequested();
    void checkupRequested();
    /// What the rows hold: where their pictures are.
    void rowsArrived(const std::vector<broadsheet::StoryRow>& rows);
    /// The list is what view, search and order ask for.
    void listed();
    void closeRequested();

protected:
    /// The list gets it. A focus proxy would, too, and lead the Tab key past what stands above the list.
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Refresh { NewList, SameList };
    void layOut();
    void connectParts();
    void reload(Refresh refresh);
    void onListed(const Result<std::vector<StoryId>>& stories, const Query& query);
    void loadNames();
    void fillViews();
    void fillOrders();
    void keepSearch();
    void dropSearch();

    AsyncLibrary& m_library;
    StoryListModel m_model;
    LibraryView m_view;
    ListOrder m_order;
    Latest m_listing;
    bool m_canChange = true;
    bool m_isNewList = true; ///< the list that is on its way is another one, also when it is asked for again meanwhile
    Latest m_naming;
    ViewChoices m_choices;
    QTimer m_typing; ///< several letters in a row are one question
    QTimer m_changed; ///< several changes in a row are one look
    QTimer m_names;   ///< tags and sites are counted over the whole library: not while somebody types or scrolls
    QPushButton* m_viewButton;
    QToolButton* m_orderButton;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_trashRule; ///< over the list of the trash
    StoryList* m_list;
    ViewMenu* m_views;
    QStackedWidget* m_stack; ///< the list, or the page of what waits
    QWidget* m_waitingPage = nullptr;
    int m_waiting = 0;
};

} // namespace broadsheet
