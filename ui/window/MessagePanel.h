#pragma once

#include "ui/messages/Message.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace broadsheet {

/// A failure in the place of the story: what happened, what to do, and buttons for it.
class MessagePanel final : public QWidget {
    Q_OBJECT
public:
    explicit MessagePanel(QWidget* parent = nullptr);

    void showMessage(const Message& message);
    [[nodiscard]] const Message& message() const { return m_message; }

Q_SIGNALS:
    void remedyChosen(broadsheet::Remedy remedy);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeButtons();

    Message m_message;
    QLabel* m_title;
    QLabel* m_whatHappened;
    QLabel* m_whatToDo;
    QLabel* m_technical;
    QWidget* m_column;
    QBoxLayout* m_buttons; ///< across, or one below the other where the pane is narrow
};

} // namespace broadsheet
