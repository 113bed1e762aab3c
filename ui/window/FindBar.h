#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace broadsheet {

class WindowActions;

/// Finds words in the story.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(WindowActions& actions, QWidget* parent = nullptr);

    /// Shows the bar with the cursor in it; `text` is what to begin with, empty: what was sought last.
    void open(const QString& text);
    /// Hides it; `findRequested` with an empty text takes the marks away.
    void close();
    void setCount(int active, int count);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void findRequested(const QString& text, bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_field;
    QLabel* m_count;
};

} // namespace broadsheet
