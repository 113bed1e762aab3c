#pragma once

#include "ui/reading/Sentences.h"
#include "ui/settings/SpeechChoices.h"

#include <QObject>

namespace broadsheet {

class Speaker;

/// Reads a text sentence by sentence. Knows no widget and no page.
class ReadAloud final : public QObject {
    Q_OBJECT
public:
    enum class State { Off, Reading, Paused };

    /// `speaker` must outlive this.
    explicit ReadAloud(Speaker& speaker, QObject* parent = nullptr);

    /// The reader's choices, from now on: the speed at once, a voice with its language.
    void setChoices(const SpeechChoices& choices);
    /// Begins with the sentence at `offset` of the text, in the language (BCP 47, or empty). Nothing happens where no engine is.
    void start(const QString& text, const QString& language, qint64 offset);
    void togglePause();
    void stop();
    void stepSentence(int by);
    void stepParagraph(int by);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool speaksLanguage() const { return m_speaksLanguage; }
    /// The sentence that is being read; empty when off.
    [[nodiscard]] TextSpan current() const;

Q_SIGNALS:
    void stateChanged();
    /// Another sentence is being read.
    void sentenceChanged(const broadsheet::TextSpan& sentence);
    /// The text was read to its end.
    void ended();
    void failed(const QString& detail);

private:
    void setState(State state);
    void sayCurrent();
    void goTo(std::size_t index);
    void onFinished();
    void takeVoice();

    Speaker& m_speaker;
    SpeechChoices m_choices;
    QString m_language; ///< of the text, as it was told
    QString m_text;
    std::vector<Sentence> m_sentences;
    std::size_t m_index = 0;
    State m_state = State::Off;
    bool m_speaksLanguage = true;
    bool m_finishedWhilePaused = false; ///< the engine was at its end before it heard of the pause
    bool m_movedWhilePaused = false; ///< resuming means saying the sentence that was gone to
};

} // namespace broadsheet
