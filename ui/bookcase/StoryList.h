#pragma once

#include "core/library/Ids.h"
#include "core/library/ReadingState.h"
#include "ui/bookcase/StoryRowLayout.h"
#include "ui/headlines/QuietList.h"

#include <QUrl>

#include <vector>

class QMenu;

namespace broadsheet {

class StoryListModel;
class StoryRowDelegate;
class Thumbnails;
struct StoryRow;

/// A list of saved stories. It changes nothing: it tells what was asked for. A click or Enter opens, several can be chosen
/// with Ctrl and Shift.
class StoryList final : public QuietList {
    Q_OBJECT
public:
    /// Both must outlive the list; `thumbnails` may be null.
    StoryList(StoryListModel& model, Thumbnails* thumbnails, QWidget* parent = nullptr);

    void setDepth(RowDepth depth);
    /// Whether the stories lie in the trash: they are taken out of it then, not thrown into it.
    void setShowsTrash(bool trash) { m_showsTrash = trash; }
    /// Whether the library takes changes; the menu offers none where it does not, and says why.
    void setCanChange(bool can) { m_canChange = can; }

    /// The chosen stories in the order of the list.
    [[nodiscard]] std::vector<StoryId> chosen() const;
    void choose(StoryId story);

Q_SIGNALS:
    void openRequested(broadsheet::StoryId story);
    /// A change to the chosen stories.
    void changeRequested(const std::vector<broadsheet::StoryId>& stories, const broadsheet::StateChange& change);
    void tagsRequested(const std::vector<broadsheet::StoryId>& stories);
    void versionsRequested(broadsheet::StoryId story);
    /// The kept pages of these are to be read again.
    void rereadRequested(const std::vector<broadsheet::StoryId>& stories);
    void openOutsideRequested(const QUrl& url);
    void linkHovered(const QUrl& url);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void open(const QModelIndex& index);
    void trash(bool trashed);
    void fill(QMenu& menu, const StoryRow* row);
    void fillChanges(QMenu& menu, const ReadingState& state);

    StoryListModel& m_model;
    StoryRowDelegate* m_delegate;
    bool m_showsTrash = false;
    bool m_canChange = true;
};

} // namespace broadsheet
