#pragma once

#include "core/library/LibraryEntry.h"
#include "core/library/WordDiff.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QDialog>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;
class QTreeWidget;

namespace broadsheet {

/// The versions of a saved story: when each was made and how, what changed from one to another, and a way to read any of them.
class VersionsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `library` must outlive the dialog. `title` is the story's.
    VersionsDialog(AsyncLibrary& library, StoryId story, const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    void readRequested(broadsheet::StoryId story, broadsheet::VersionId version);
    /// The list and its first comparison stand there.
    void compared();

private:
    void layOut(const QString& title);
    void onVersions(const Result<std::vector<VersionInfo>>& versions);
    void offerOthers();
    void compare();
    void showDifference(const Result<std::vector<DiffRun>>& runs);
    void write(const std::vector<DiffRun>& runs);
    void goToChange(int step);
    [[nodiscard]] std::optional<VersionId> chosen() const;
    [[nodiscard]] static QString originOf(const VersionInfo& version, bool isFirst);

    AsyncLibrary& m_library;
    StoryId m_story;
    std::vector<VersionInfo> m_versions; ///< the newest first
    std::vector<std::pair<int, int>> m_changes; ///< where each stands in the text that is shown, start and end
    int m_change = -1;
    Latest m_comparing;
    QTreeWidget* m_list;
    QComboBox* m_other;
    QLabel* m_summary;
    QTextEdit* m_text;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_read;
};

} // namespace broadsheet
