#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace broadsheet {

/// The buttons of reading aloud.
class SpeechBar final : public QWidget {
    Q_OBJECT
public:
    explicit SpeechBar(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    /// The voices that may be chosen, and which of them speaks. The choice is hidden where there is none.
    void setVoices(const QStringList& voices, const QString& current);
    /// -1 … 1, as Speaker::setRate wants it.
    [[nodiscard]] double rate() const;
    /// Whether the next headline is to be read after this story.
    [[nodiscard]] bool goesOn() const;
    void stepRate(int by);

Q_SIGNALS:
    void playPauseRequested();
    void sentenceStepRequested(int by);
    void paragraphStepRequested(int by);
    void rateChanged(double rate);
    void voiceChosen(const QString& name);
    void closeRequested();

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& keys);

    QToolButton* m_play;
    QComboBox* m_rate;
    QComboBox* m_voice;
    QToolButton* m_goOn;
};

} // namespace broadsheet
