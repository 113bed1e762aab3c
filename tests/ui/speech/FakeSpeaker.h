#pragma once

#include "ui/speech/Speaker.h"

namespace broadsheet {

/// Says nothing, and remembers everything.
class FakeSpeaker final : public Speaker {
    Q_OBJECT
public:
    bool available = true;
    QStringList languages{QStringLiteral("en")};
    QString language;
    QStringList said;
    QStringList calls; ///< "pause", "resume", "stop"
    double rate = 0;
    QString chosenVoice = QStringLiteral("one");

    [[nodiscard]] bool isAvailable() override { return available; }
    [[nodiscard]] QStringList spokenLanguages() override { return languages; }
    bool setLanguage(const QString& wanted) override
    {
        language = wanted;
        return languages.contains(wanted);
    }
    [[nodiscard]] QStringList voices() const override { return {QStringLiteral("one"), QStringLiteral("two")}; }
    [[nodiscard]] QString voice() const override { return chosenVoice; }
    void setVoice(const QString& name) override { chosenVoice = name; }
    void setRate(double wanted) override { rate = wanted; }
    void say(const QString& text) override { said.append(text); }
    void pause() override { calls.append(QStringLiteral("pause")); }
    void resume() override { calls.append(QStringLiteral("resume")); }
    void stop() override { calls.append(QStringLiteral("stop")); }
};

} // namespace broadsheet
