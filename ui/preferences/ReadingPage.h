#pragma once

#include "ui/settings/Settings.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace broadsheet {

class Speaker;

/// How stories are read: what stands out, and how they are read aloud.
class ReadingPage final : public QWidget {
    Q_OBJECT
public:
    /// `speaker` tells which voices there are, and says a word with one of them; it is asked when the page is shown first.
    ReadingPage(const Settings& settings, std::unique_ptr<Speaker> speaker, QWidget* parent = nullptr);
    ~ReadingPage() override;

    /// Puts what is chosen on this page into settings that are kept elsewhere.
    void writeTo(Settings& settings) const;

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QComboBox* addBox(QFormLayout& form, const QString& label, const QString& name);
    void addChoices(QFormLayout& form, const Settings& settings);
    void addVoices(QFormLayout& form);
    void fillLanguages();
    void fillVoices();
    void chooseVoice(int row);
    void listen();

    std::unique_ptr<Speaker> m_speaker;
    QMap<QString, QString> m_voices; ///< by language, as in SpeechChoices
    QComboBox* m_focus = nullptr;
    QComboBox* m_speed = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_voice = nullptr;
    QPushButton* m_listen = nullptr;
    QCheckBox* m_goesOn = nullptr;
    QLabel* m_missing = nullptr; ///< why there is nothing to choose from
    double m_rate = 0; ///< until another speed is chosen
    bool m_isFilled = false;
};

} // namespace broadsheet
