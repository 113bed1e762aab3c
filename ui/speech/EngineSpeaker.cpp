#include "ui/speech/EngineSpeaker.h"

#ifdef BROADSHEET_SPEECH

#include <QLocale>
#include <QTextToSpeech>
#include <QTimer>
#include <QVoice>

#include <algorithm>
#include <chrono>

namespace broadsheet {

struct EngineSpeaker::Private {
    std::unique_ptr<QTextToSpeech> engine;
    SpeechTurns turns;
    QTimer patience;
};

namespace {

using namespace std::chrono_literals;

/// Qt's own engine for tests says nothing. Flite (Qt 6.4, PulseAudio) takes one sentence in five for an error, those whose sound
/// fills its last block, and the program with it when it stops a sound that has just begun.
bool isTrusted(const QString& engine) { return engine != QLatin1StringView("mock") && engine != QLatin1StringView("flite"); }

/// In an order of their own: Qt's changes from start to start.
QStringList trustedEngines()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeIf([](const QString& engine) { return !isTrusted(engine); });
    engines.sort();
    return engines;
}

/// The first that can be started; nothing where there is none.
std::unique_ptr<QTextToSpeech> startEngine()
{
    for (const QString& name : trustedEngines()) {
        if (auto engine = std::make_unique<QTextToSpeech>(name); engine->state() != QTextToSpeech::Error)
            return engine;
    }
    return nullptr;
}

/// How long an engine may take: to load its voices and begin on a busy machine; to say a text at its slowest, a quarter of a
/// second a letter; to be silent. Speech-dispatcher never comes to an end where there is no sound device.
std::chrono::milliseconds patienceFor(SpeechTurns::Awaited awaited, qsizetype letters)
{
    switch (awaited) {
    case SpeechTurns::Awaited::Begin: return 15s;
    case SpeechTurns::Awaited::End: return 10s + letters * 250ms;
    case SpeechTurns::Awaited::Stop: return 3s;
    case SpeechTurns::Awaited::Nothing: break;
    }
    return 0ms;
}

} // namespace

EngineSpeaker::EngineSpeaker(QObject* parent) : Speaker(parent), d(std::make_unique<Private>())
{
    d->patience.setSingleShot(true);
    connect(&d->patience, &QTimer::timeout, this, [this] { follow(d->turns.timeOut()); });
}

EngineSpeaker::~EngineSpeaker() = default;

bool EngineSpeaker::isAvailable()
{
    if (d->engine)
        return true;
    d->engine = startEngine();
    if (!d->engine)
        return false;
    connect(d->engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        switch (state) {
        case QTextToSpeech::Speaking: follow(d->turns.onSpeaking()); break;
        case QTextToSpeech::Ready: follow(d->turns.onReady()); break;
        case QTextToSpeech::Error: follow(d->turns.onError()); break;
        case QTextToSpeech::Paused: break;
        }
    });
    // An engine that was in that state before does not change it.
    connect(d->engine.get(), &QTextToSpeech::errorOccurred, this, [this] { follow(d->turns.onError()); });
    return true;
}

void EngineSpeaker::follow(SpeechTurns::Order order)
{
    switch (order) {
    case SpeechTurns::Order::Say: d->engine->say(d->turns.text()); break;
    case SpeechTurns::Order::Stop: d->engine->stop(); break;
    case SpeechTurns::Order::Pause: d->engine->pause(); break;
    case SpeechTurns::Order::Resume: d->engine->resume(); break;
    case SpeechTurns::Order::TellFinished: Q_EMIT finished(); break;
    case SpeechTurns::Order::TellFailed: Q_EMIT failed(d->engine->errorString()); break;
    case SpeechTurns::Order::Nothing: break;
    }
    if (const auto awaited = d->turns.awaited(); awaited == SpeechTurns::Awaited::Nothing)
        d->patience.stop();
    else
        d->patience.start(patienceFor(awaited, d->turns.text().size()));
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
    if (isAvailable())
        follow(d->turns.say(text));
    else
        Q_EMIT failed(QStringLiteral("no speech engine"));
}

void EngineSpeaker::pause() { follow(d->turns.pause()); }

void EngineSpeaker::resume() { follow(d->turns.resume()); }

void EngineSpeaker::stop() { follow(d->turns.stop()); }

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
