#pragma once

#include "ui/speech/Speaker.h"
#include "ui/speech/SpeechTurns.h"

#include <memory>

namespace broadsheet {

/// Speaks with Qt's speech module and whatever engine it finds (speech-dispatcher, flite). The engine is started when it is
/// needed first.
class EngineSpeaker final : public Speaker {
    Q_OBJECT
public:
    explicit EngineSpeaker(QObject* parent = nullptr);
    ~EngineSpeaker() override;

    [[nodiscard]] bool isAvailable() override;
    [[nodiscard]] QStringList spokenLanguages() override;
    bool setLanguage(const QString& language) override;
    [[nodiscard]] QStringList voices() const override;
    [[nodiscard]] QString voice() const override;
    void setVoice(const QString& name) override;
    void setRate(double rate) override;
    void say(const QString& text) override;
    void pause() override;
    void resume() override;
    void stop() override;

private:
    void follow(SpeechTurns::Order order);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace broadsheet
