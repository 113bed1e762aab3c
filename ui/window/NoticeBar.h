#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace broadsheet {

/// One sentence above the story, with what can be done about it: one thing, rarely two.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `sentence` is text. An empty `actionText` means that there is nothing to do but to close it.
    void showNotice(const QString& sentence, const QString& actionText = {}, std::function<void()> action = {});
    /// A second thing to do about the sentence that is shown.
    void offerAlso(const QString& actionText, std::function<void()> action);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_sentence;
    QPushButton* m_button;
    QPushButton* m_other;
    std::function<void()> m_action;
    std::function<void()> m_otherAction;
};

} // namespace broadsheet
