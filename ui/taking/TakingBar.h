#pragma once

#include "core/taking/TakingProgress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace broadsheet {

/// How far the taking along is, below everything else, and what can be done about it. There only while there is something.
class TakingBar final : public QWidget {
    Q_OBJECT
public:
    explicit TakingBar(QWidget* parent = nullptr);

    void show(const TakingProgress& progress);
    using QWidget::show;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void retryRequested();
    void clearRequested();

private:
    QPushButton* addButton(const QString& text, void (TakingBar::*signal)());

    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_retry;
    QPushButton* m_cancel;
    QToolButton* m_close;
};

} // namespace broadsheet
