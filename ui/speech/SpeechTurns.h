#pragma once

#include <QString>

#include <optional>

namespace broadsheet {

/// What a speech engine is to be told next, by what is wanted of it and what it has told: one text at a time, and nothing before
/// the engine has answered what it was told before. Engines tell the end of what was stopped late, where it would be taken for the
/// end of the next text, and do not hear a pause or an end while they begin to speak. Knows no engine, and no clock.
class SpeechTurns final {
public:
    enum class Order {
        Nothing,
        Say, ///< text()
        Stop,
        Pause,
        Resume,
        TellFinished, ///< the text was said to its end
        TellFailed    ///< it cannot be said
    };
    /// What one waits for. It should not take for ever: then timeOut() is to be called.
    enum class Awaited { Nothing, Begin, End, Stop };

    [[nodiscard]] Order say(const QString& text);
    [[nodiscard]] Order stop();
    [[nodiscard]] Order pause();
    [[nodiscard]] Order resume();

    /// What the engine tells of itself.
    [[nodiscard]] Order onSpeaking();
    [[nodiscard]] Order onReady();
    [[nodiscard]] Order onError();
    /// It has told nothing for longer than it may.
    [[nodiscard]] Order timeOut();

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] Awaited awaited() const;

private:
    enum class Phase { Idle, Starting, Speaking, Stopping };

    [[nodiscard]] Order begin();
    [[nodiscard]] Order goOn();
    [[nodiscard]] Order giveUp();

    Phase m_phase = Phase::Idle;
    QString m_text;
    std::optional<QString> m_next; ///< takes its place as soon as the engine can be told
    bool m_isWanted = false;       ///< what is being said is still to be said to its end
    bool m_isPaused = false;
};

} // namespace broadsheet
