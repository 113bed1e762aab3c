#pragma once

#include "ui/shelf/Rereader.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace broadsheet {

/// Reads the kept pages of many stories again: how far that is, what came of it, and the stories that have another text now. Reading
/// goes on beside it; closing it ends the work after the story under way.
class RereadDialog final : public QDialog {
    Q_OBJECT
public:
    /// `library` must outlive the dialog. Begins at once.
    RereadDialog(AsyncLibrary& library, KeptPageReader read, std::vector<StoryId> stories, QWidget* parent = nullptr);

    /// What the dialog says now.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void compareRequested(broadsheet::StoryId story, const QString& title);
    /// The work is over, at its end or before.
    void ended(const std::vector<broadsheet::RereadResult>& results);

private:
    void layOut();
    void onFinished(const std::vector<RereadResult>& results);
    void compare();

    Rereader m_rereader;
    int m_asked;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QListWidget* m_changed; ///< stories with another text now
    QPushButton* m_compare;
    QPushButton* m_end;
};

} // namespace broadsheet
