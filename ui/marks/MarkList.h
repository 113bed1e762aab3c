#pragma once

#include <QListView>

namespace broadsheet {

class MarkModel;
class StoryMarks;

/// The marks of the story that is open, beside it. Enter or a click goes to one, N writes on it, Delete takes it out.
class MarkList final : public QListView {
    Q_OBJECT
public:
    /// `marks` must outlive the list.
    explicit MarkList(StoryMarks& marks, QWidget* parent = nullptr);

    /// Makes a mark the current row.
    void choose(qint64 id);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// The note of a mark is wanted.
    void noteWanted(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qint64 currentId() const;

    StoryMarks& m_marks;
    MarkModel* m_model;
};

} // namespace broadsheet
