#pragma once

#include "ui/reading/StoryFacts.h"
#include "ui/reading/StoryTextMap.h"
#include "ui/settings/SpeechChoices.h"
#include "ui/speech/SpokenPlaces.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broadsheet {

class ReadAloud;
class RenderedPage;
class Speaker;
class SpeechBar;
class StoryPane;
class WindowActions;

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
    /// Up to where stories were read aloud, in this sitting and those before.
    void setPlaces(const SpokenPlaces& places) { m_places = places; }
    [[nodiscard]] const SpokenPlaces& places() const { return m_places; }
    /// The story that is about to be shown is read from its title.
    void readWhenShown() { m_startWhenShown = kFromTitle; }
    /// Ends the reading and closes the bar. False when it was not open.
    bool close();

Q_SIGNALS:
    /// A short word for the status bar.
    void said(const QString& sentence);
    /// The reader chose something in the bar.
    void choicesChanged();
    /// The reader begins to listen to the story that is open.
    void began();
    /// It was read to its end, and another one is to follow.
    void storyEnded();
    /// The reader listens no more.
    void closed();
    /// The reading has come to another paragraph, or stopped: a place worth keeping.
    void placeChanged();

private:
    void connectActions();
    void connectReading();
    void choose(const SpeechChoices& choices);
    void showKeys();
    void toggle();
    static constexpr qint64 kFromTitle = -1;

    void begin();
    void goOnOrBeginHere();
    void beginHere();
    void startAt(qint64 plainOffset);
    void turnTo(const RenderedPage& page);
    void onSentence(const TextSpan& spoken);
    void onEnded();
    void onShown();
    void onState();
    /// From the text that is spoken, which begins with the title, to the story's own.
    [[nodiscard]] TextSpan inStory(const TextSpan& spoken) const { return {spoken.start - m_titleUnits, spoken.length}; }

    StoryPane& m_story;
    WindowActions& m_actions;
    std::unique_ptr<Speaker> m_speaker;
    std::unique_ptr<ReadAloud> m_reading;
    SpeechBar* m_bar;
    SpeechChoices m_choices;
    StoryFacts m_facts;
    StoryTextMap m_map;
    qint64 m_titleUnits = 0; ///< what is spoken before the story's text
    qint64 m_spokenBefore = 0; ///< where the sentence before began in the story's text
    SpokenPlaces m_places;
    std::optional<qint64> m_startWhenShown; ///< where the page that is arriving is read from; nothing: it is not
};

} // namespace broadsheet
