#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace broadsheet {

/// One sentence above the story, with at most one thing to do about it.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `sentence` is text. An empty `actionText` means that there is nothing to do but to close it.
    void showNotice(const QString& sentence, const QString& actionText = {}, std::function<void()> action = {});
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_sentence;
    QPushButton* m_button;
    std::function<void()> m_action;
};

} // namespace broadsheet
