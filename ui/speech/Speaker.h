#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// A voice that says one text at a time.
class Speaker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether anything can be said on this computer. False is an ordinary state: no engine is installed.
    [[nodiscard]] virtual bool isAvailable() = 0;
    /// The languages that have a voice, as speechLanguage() writes them ("de"), each once.
    [[nodiscard]] virtual QStringList spokenLanguages() = 0;
    /// Chooses a voice for a language (BCP 47; empty: the desktop's). False when there is none for it; another one speaks then.
    virtual bool setLanguage(const QString& language) = 0;
    /// The voices for the chosen language, and which of them speaks.
    [[nodiscard]] virtual QStringList voices() const = 0;
    [[nodiscard]] virtual QString voice() const = 0;
    virtual void setVoice(const QString& name) = 0;
    /// -1 (slowest) … 0 (normal) … 1 (fastest).
    virtual void setRate(double rate) = 0;

    /// Says a text, in place of what is being said.
    virtual void say(const QString& text) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// `finished` does not follow.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The text was said to its end.
    void finished();
    /// It could not be said; `detail` is technical.
    void failed(const QString& detail);
};

} // namespace broadsheet
