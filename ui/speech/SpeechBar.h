#pragma once

#include <QKeySequence>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace broadsheet {

/// The keys that do what the bar's buttons do, as the reader has them; empty for none.
struct SpeechKeys {
    QKeySequence paragraphBack;
    QKeySequence sentenceBack;
    QKeySequence play;
    QKeySequence nextSentence;
    QKeySequence nextParagraph;

    friend bool operator==(const SpeechKeys&, const SpeechKeys&) = default;
};

/// The buttons of reading aloud.
class SpeechBar final : public QWidget {
    Q_OBJECT
public:
    explicit SpeechBar(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    /// Shown with the names of the buttons.
    void setKeys(const SpeechKeys& keys);
    /// The voices that may be chosen, and which of them speaks. The choice is hidden where there is none.
    void setVoices(const QStringList& voices, const QString& current);
    /// -1 … 1, as Speaker::setRate wants it.
    [[nodiscard]] double rate() const;
    /// Whether the next story is to be read after this one.
    [[nodiscard]] bool goesOn() const;
    /// What was chosen before; nobody is told.
    void setRate(double rate);
    void setGoesOn(bool goesOn);
    void stepRate(int by);

Q_SIGNALS:
    void playPauseRequested();
    void sentenceStepRequested(int by);
    void paragraphStepRequested(int by);
    void rateChanged(double rate);
    void voiceChosen(const QString& name);
    void goesOnChanged(bool goesOn);
    void closeRequested();

private:
    QToolButton* addButton(const QString& text, const QString& name);

    QToolButton* m_paragraphBack;
    QToolButton* m_sentenceBack;
    QToolButton* m_play;
    QToolButton* m_nextSentence;
    QToolButton* m_nextParagraph;
    QComboBox* m_rate;
    QComboBox* m_voice;
    QToolButton* m_goOn;
    SpeechKeys m_keys;
};

} // namespace broadsheet
