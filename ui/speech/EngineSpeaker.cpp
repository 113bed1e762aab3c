#include "ui/speech/EngineSpeaker.h"

#ifdef BROADSHEET_SPEECH

#include <QLocale>
#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>

namespace broadsheet {

struct EngineSpeaker::Private {
    std::unique_ptr<QTextToSpeech> engine;
    QString next;        ///< to be said when the engine has stopped
    bool saying = false; ///< a text is under way, and its end is to be told
};

namespace {

/// Qt's own engine for tests says nothing.
bool isReal(const QString& engine) { return engine != QLatin1StringView("mock"); }

} // namespace

EngineSpeaker::EngineSpeaker(QObject* parent) : Speaker(parent), d(std::make_unique<Private>()) {}

EngineSpeaker::~EngineSpeaker() = default;

bool EngineSpeaker::isAvailable()
{
    if (d->engine)
        return d->engine->state() != QTextToSpeech::Error;
    const QStringList engines = QTextToSpeech::availableEngines();
    const auto real = std::find_if(engines.begin(), engines.end(), isReal);
    if (real == engines.end())
        return false;
    d->engine = std::make_unique<QTextToSpeech>(*real);
    connect(d->engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        if (state == QTextToSpeech::Error && std::exchange(d->saying, false))
            Q_EMIT failed(d->engine->errorString());
        if (state != QTextToSpeech::Ready)
            return;
        // Engines tell the end of what was stopped late: only then may the next text begin, or its end would be taken for it.
        if (!d->next.isEmpty()) {
            d->saying = true;
            d->engine->say(std::exchange(d->next, {}));
        } else if (std::exchange(d->saying, false)) {
            Q_EMIT finished();
        }
    });
    return d->engine->state() != QTextToSpeech::Error;
}

QStringList EngineSpeaker::spokenLanguages()
{
    QStringList languages;
    for (const QLocale& locale : isAvailable() ? d->engine->availableLocales() : QList<QLocale>())
        languages.append(QLocale::languageToCode(locale.language()));
    languages.removeAll(QString());
    languages.removeDuplicates();
    return languages;
}

bool EngineSpeaker::setLanguage(const QString& language)
{
    if (!isAvailable())
        return false;
    const QLocale wanted = language.isEmpty() ? QLocale() : QLocale(language);
    const QList<QLocale> locales = d->engine->availableLocales();
    const auto speaks = [&wanted](const QLocale& locale) { return locale.language() == wanted.language(); };
    auto found = std::find(locales.begin(), locales.end(), wanted);
    if (found == locales.end())
        found = std::find_if(locales.begin(), locales.end(), speaks);
    if (found == locales.end())
        return false;
    if (d->engine->locale() != *found)
        d->engine->setLocale(*found);
    return true;
}

QStringList EngineSpeaker::voices() const
{
    QStringList names;
    for (const QVoice& voice : d->engine ? d->engine->availableVoices() : QList<QVoice>())
        names.append(voice.name());
    return names;
}

QString EngineSpeaker::voice() const { return d->engine ? d->engine->voice().name() : QString(); }

void EngineSpeaker::setVoice(const QString& name)
{
    for (const QVoice& voice : d->engine ? d->engine->availableVoices() : QList<QVoice>()) {
        if (voice.name() == name)
            d->engine->setVoice(voice);
    }
}

void EngineSpeaker::setRate(double rate)
{
    if (isAvailable())
        d->engine->setRate(std::clamp(rate, -1.0, 1.0));
}

void EngineSpeaker::say(const QString& text)
{
    if (!isAvailable()) {
        Q_EMIT failed(QStringLiteral("no speech engine"));
        return;
    }
    const auto state = d->engine->state();
    d->saying = false;
    if (state == QTextToSpeech::Speaking || state == QTextToSpeech::Paused) {
        d->next = text;
        d->engine->stop();
        return;
    }
    d->saying = true;
    d->engine->say(text);
}

void EngineSpeaker::pause()
{
    if (d->engine)
        d->engine->pause();
}

void EngineSpeaker::resume()
{
    if (d->engine)
        d->engine->resume();
}

void EngineSpeaker::stop()
{
    d->saying = false;
    d->next.clear();
    if (d->engine)
        d->engine->stop();
}

} // namespace broadsheet

#else // built without Qt's speech module

namespace broadsheet {

struct EngineSpeaker::Private {};

EngineSpeaker::EngineSpeaker(QObject* parent) : Speaker(parent) {}
EngineSpeaker::~EngineSpeaker() = default;
bool EngineSpeaker::isAvailable() { return false; }
QStringList EngineSpeaker::spokenLanguages() { return {}; }
bool EngineSpeaker::setLanguage(const QString&) { return false; }
QStringList EngineSpeaker::voices() const { return {}; }
QString EngineSpeaker::voice() const { return {}; }
void EngineSpeaker::setVoice(const QString&) {}
void EngineSpeaker::setRate(double) {}
void EngineSpeaker::say(const QString&) { Q_EMIT failed(QStringLiteral("built without speech")); }
void EngineSpeaker::pause() {}
void EngineSpeaker::resume() {}
void EngineSpeaker::stop() {}

} // namespace broadsheet

#endif
