#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace broadsheet {

class RepairBook;
class RepairList;
class RepairModel;
template <typename T>
class Result;

/// The parts of the pages of the story that is open, in their order: which are in the story, which were left out, and why; with what puts
/// them back and takes them out, on their page and on others of its site.
class RepairPanel final : public QWidget {
    Q_OBJECT
public:
    /// `book` must outlive the panel.
    explicit RepairPanel(RepairBook& book, QWidget* parent = nullptr);

    /// Shows the pages that the book was turned to.
    void showPages();
    /// Shows a sentence where there is nothing to repair.
    void showSentence(const QString& sentence);
    /// Something to know about the page besides; empty for nothing.
    void setNote(const QString& sentence);
    /// The colours of the list and the controls: a style sheet above them keeps the window's palette from them.
    void setListPalette(QPalette palette);

Q_SIGNALS:
    /// A correction stands on the disk: the page is to be read anew.
    void changed();
    void closeRequested();

private:
    void layOut();
    void connectParts();
    void showControls();
    void tell(const Result<bool>& done);
    [[nodiscard]] int currentRow() const;

    RepairBook& m_book;
    RepairModel* m_model;
    RepairList* m_list;
    QLabel* m_sentence;
    QLabel* m_note;
    QCheckBox* m_rule;
    QPushButton* m_undo;
    QPushButton* m_forget;
    QPushButton* m_close;
};

} // namespace broadsheet
