#pragma once

#include "ui/reading/FindOptions.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

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
    /// Shows the bar with what was found already, and leaves the keyboard where it is. Until another text is typed, going on goes
    /// through all of these phrases; `text` is how they were asked for.
    void showFound(const QString& text, const std::vector<FindPhrase>& phrases, int active, int count);
    [[nodiscard]] QString text() const;
    /// Asks for the next match, or the one before, of what stands in the field; no phrases: of nothing.
    void step(FindDirection direction);

Q_SIGNALS:
    void findRequested(const std::vector<broadsheet::FindPhrase>& phrases, const broadsheet::FindOptions& options);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addSwitch(const QString& text, const QString& name, const QKeySequence& key);

    [[nodiscard]] std::vector<FindPhrase> phrases() const;

    QLineEdit* m_field;
    std::vector<FindPhrase> m_shown; ///< in place of the field's text, until another one is typed
    QLabel* m_count;
    QToolButton* m_wholeWords;
    QToolButton* m_exactLetters;
};

} // namespace broadsheet
