#pragma once

#include "ui/headlines/HeadlineLayout.h"
#include "ui/headlines/QuietList.h"

#include <QUrl>

namespace broadsheet {

class HeadlineDelegate;
class HeadlineModel;
class Thumbnails;

/// The list of headlines. It opens nothing: it tells what was asked for. One click or Enter opens, a middle click or
/// Ctrl+Enter marks for later.
class HeadlineList final : public QuietList {
    Q_OBJECT
public:
    /// `model` and `thumbnails` must outlive the list; `thumbnails` may be null.
    HeadlineList(HeadlineModel& model, Thumbnails* thumbnails, QWidget* parent = nullptr);

    /// Whether there is a library that can keep stories; the menu offers it then.
    void setKeepOffered(bool offered) { m_keepOffered = offered; }
    void setDensity(ListDensity density);
    /// Goes `steps` headlines down (or up), passing over headings; unfolds nothing.
    void step(int steps);
    /// The place in Reading::related of the current row; -1 for none.
    [[nodiscard]] int currentHeadline() const;
    void setCurrentHeadline(int index);

Q_SIGNALS:
    /// Places in Reading::related.
    void openRequested(int index);
    void queueRequested(int index);
    void openOutsideRequested(int index);
    void keepRequested(int index); ///< for reading with no network
    /// A headline that the pointer rests on or the keyboard has reached; -1: none.
    void lookedAt(int index);
    /// The pointer stands on a headline; empty when it stands on none.
    void linkHovered(const QUrl& url);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellLookedAt(const QModelIndex& index);
    void activateRow(const QModelIndex& index);
    [[nodiscard]] int headlineAt(const QModelIndex& index) const;
    [[nodiscard]] int rowFrom(int row, int direction) const;

    HeadlineModel& m_model;
    HeadlineDelegate* m_delegate;
    int m_lookedAt = -1;
    bool m_keepOffered = false;
};

} // namespace broadsheet
