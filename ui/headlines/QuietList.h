#pragma once

#include <QListView>

class QMenu;

namespace broadsheet {

class Thumbnails;

/// What all lists of stories have in common: no frame, rows that light up under the pointer, a sentence while they are empty,
/// and clicks that count only where they were begun.
class QuietList : public QListView {
    Q_OBJECT
public:
    /// `thumbnails` may be null; else it must outlive the list.
    QuietList(QAbstractItemModel& model, Thumbnails* thumbnails, QWidget* parent);

    /// The sentence that stands in the middle while there are no rows.
    void setEmptyText(const QString& sentence);
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }

protected:
    /// The row that a button was pressed and released on; invalid when these were two.
    [[nodiscard]] QModelIndex clickedRow(const QMouseEvent& release) const;
    /// The row that a menu was asked for on, by pointer or key.
    [[nodiscard]] QModelIndex rowOf(const QContextMenuEvent& event) const;
    /// Shows a menu for that row; it deletes itself.
    void popUp(QMenu& menu, const QContextMenuEvent& event, const QModelIndex& row);

    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_emptyText;
    QPersistentModelIndex m_pressed;
};

} // namespace broadsheet
