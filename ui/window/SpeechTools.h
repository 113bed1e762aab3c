#pragma once

#include "ui/reading/StoryFacts.h"
#include "ui/reading/StoryTextMap.h"
#include "ui/settings/SpeechChoices.h"

#include <QObject>

#include <memory>

namespace broadsheet {

class ReadAloud;
class Speaker;
class SpeechBar;
class StoryPane;
class WindowActions;
struct ReadingPosition;

/// Connects reading aloud to the pane, its bar and the commands of the window.
class SpeechTools final : public QObject {
    Q_OBJECT
public:
    /// `story` and `actions` must outlive this.
    SpeechTools(StoryPane& story, WindowActions& actions, std::unique_ptr<Speaker> speaker, QObject* parent);
    ~SpeechTools() override;

    /// What the reader chose before, and chooses elsewhere.
    void setChoices(const SpeechChoices& choices);
    [[nodiscard]] const SpeechChoices& choices() const { return m_choices; }
    /// Ends the reading and closes the bar. False when it was not open.
    bool close();

Q_SIGNALS:
    /// A short word for the status bar.
    void said(const QString& sentence);
    /// The reader chose something in the bar.
    void choicesChanged();

private:
    void connectActions();
    void connectReading();
    void choose(const SpeechChoices& choices);
    void showKeys();
    void toggle();
    void begin();
    void startAt(qint64 plainOffset);
    void onEnded();
    void onShown();
    void paint(const TextSpan& plain);

    StoryPane& m_story;
    WindowActions& m_actions;
    std::unique_ptr<Speaker> m_speaker;
    std::unique_ptr<ReadAloud> m_reading;
    SpeechBar* m_bar;
    SpeechChoices m_choices;
    StoryFacts m_facts;
    StoryTextMap m_map;
    qint64 m_startWhenShown = -1; ///< the page that is arriving is read from here; -1: not
};

} // namespace broadsheet
