#pragma once

#include "ui/hyphens/HyphenDictionaries.h"
#include "ui/messages/Message.h"
#include "ui/reading/Appearance.h"
#include "ui/reading/ReadingPosition.h"
#include "ui/reading/ReadingTemplate.h"
#include "ui/reading/ReadingView.h"
#include "ui/window/ReadingHistory.h"

#include <QWidget>

#include <functional>

class QProgressBar;
class QStackedWidget;

namespace broadsheet {

class FindBar;
class MessagePanel;
class NoticeBar;
class OriginalPane;
class PictureSource;
class WindowActions;

/// The place of the story: the reading pane, or a message, or the original page; a notice and the find bar above.
class StoryPane final : public QWidget {
    Q_OBJECT
public:
    StoryPane(PictureSource& pictures, WindowActions& actions, const Appearance& appearance, QWidget* parent = nullptr);

    /// What stands there while nothing is open.
    void showStart();
    /// The story or body of an entry that has a reading, at the entry's place.
    void showEntry(const HistoryEntry& entry);
    /// The same entry, whose story has grown: shown anew at the entry's place, with everything around it as it was.
    void extendEntry(const HistoryEntry& entry);
    void showMessage(const Message& message);
    void showOriginal(const QUrl& url, bool typedByUser);
    void renderThenRead(const QUrl& url, bool typedByUser);
    /// Back from the original to what was there before.
    void leaveOriginal();
    [[nodiscard]] bool originalIsUp() const;

    void setAppearance(const Appearance& appearance);
    /// The line below the story that tells how much of it is read.
    void setProgressShown(bool shown);
    [[nodiscard]] ReadingView& view() { return *m_view; }
    [[nodiscard]] MessagePanel& message() { return *m_message; }
    [[nodiscard]] OriginalPane& original() { return *m_original; }
    [[nodiscard]] NoticeBar& notice() { return *m_notice; }
    [[nodiscard]] FindBar& findBar() { return *m_findBar; }
    /// Puts a bar of a tool above the story.
    void addBar(QWidget& bar);
    /// Gives the keyboard to whatever is up.
    void focusContent();

Q_SIGNALS:
    /// Another page is about to be shown in the pane; `view().shown` follows.
    void pageChanged(const broadsheet::RenderedPage& page);
    /// The reader moved within the story that is up.
    void positionChanged(const broadsheet::ReadingPosition& position);
    /// Space at the end of the story, Shift+Space at its start.
    void endPassed();
    void startPassed();
    void originalChanged(bool up);

private:
    void find(const std::vector<FindPhrase>& phrases, const FindOptions& options);
    void scroll(ScrollStep step);
    void raise(QWidget* widget);
    void renderFrom(const HistoryEntry& entry);
    void write();   ///< from the start
    void showProgress(const ReadingPosition& position);
    void rewrite(); ///< at the words that are at the top now

    HyphenDictionaries m_hyphens;
    ReadingTemplate m_template;
    std::function<RenderedPage()> m_render; ///< what the pane shows, written in the appearance of now
    Appearance m_appearance;
    ReadingView* m_view;
    MessagePanel* m_message;
    OriginalPane* m_original;
    NoticeBar* m_notice;
    FindBar* m_findBar;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    bool m_progressShown = true;
    bool m_hasStory = false; ///< and no sentences of ours, of which nothing can be read
    QWidget* m_beforeOriginal = nullptr;
    bool m_shown = false; ///< what `show` was asked for stands on the screen: positions are its own
};

} // namespace broadsheet
