#include "ui/speech/EngineSpeaker.h"

#ifdef BROADSHEET_SPEECH

#include "ui/speech/EngineThread.h"

#include <QLocale>
#include <QTextToSpeech>
#include <QTimer>
#include <QVoice>

#include <algorithm>
#include <chrono>

namespace broadsheet {

struct EngineSpeaker::Private {
    std::unique_ptr<EngineThread> thread;
    QTextToSpeech* engine = nullptr; ///< lives there, and is touched nowhere else
    SpeechTurns turns;
    QTimer patience;
    QString error; ///< what the engine last told of a failure

    template <typename Answer>
    [[nodiscard]] Answer ask(Answer (*question)(QTextToSpeech&)) const;
    void tell(std::function<void(QTextToSpeech&)> order) const;
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
QTextToSpeech* startEngine()
{
    for (const QString& name : trustedEngines()) {
        if (auto engine = std::make_unique<QTextToSpeech>(name); engine->state() != QTextToSpeech::Error)
            return engine.release();
    }
    return nullptr;
}

/// How long the window waits for an engine: speech-dispatcher, which starts with the first question, took 7 s on a busy machine.
constexpr auto kStart = 10s;
constexpr auto kAnswer = 3s;

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

template <typename Answer>
Answer EngineSpeaker::Private::ask(Answer (*question)(QTextToSpeech&)) const
{
    if (engine == nullptr)
        return {};
    return thread->ask<Answer>([question, asked = engine] { return question(*asked); }, kAnswer).value_or(Answer());
}

void EngineSpeaker::Private::tell(std::function<void(QTextToSpeech&)> order) const
{
    if (engine != nullptr)
        thread->tell([order = std::move(order), told = engine] { order(*told); });
}

EngineSpeaker::EngineSpeaker(QObject* parent) : Speaker(parent), d(std::make_unique<Private>())
{
    d->patience.setSingleShot(true);
    connect(&d->patience, &QTimer::timeout, this, [this] { follow(d->turns.timeOut()); });
}

EngineSpeaker::~EngineSpeaker()
{
    d->tell([](QTextToSpeech& engine) { delete &engine; });
}

bool EngineSpeaker::isAvailable()
{
    if (!d->thread)
        d->thread = std::make_unique<EngineThread>();
    if (d->engine != nullptr || !d->thread->answers()) // what does not answer is there, and say() tells of it
        return true;
    d->engine = d->thread->ask<QTextToSpeech*>(startEngine, kStart).value_or(nullptr);
    if (d->engine == nullptr)
        return !d->thread->answers();
    connect(d->engine, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        switch (state) {
        case QTextToSpeech::Speaking: follow(d->turns.onSpeaking()); break;
        case QTextToSpeech::Ready: follow(d->turns.onReady()); break;
        case QTextToSpeech::Error: follow(d->turns.onError()); break;
        case QTextToSpeech::Paused: break;
        }
    });
    // An engine that was in that state before does not change it.
    connect(d->engine, &QTextToSpeech::errorOccurred, this, [this](QTextToSpeech::ErrorReason, const QString& error) {
        d->error = error;
        follow(d->turns.onError());
    });
    return true;
}

void EngineSpeaker::follow(SpeechTurns::Order order)
{
    switch (order) {
    case SpeechTurns::Order::Say: d->tell([text = d->turns.text()](QTextToSpeech& engine) { engine.say(text); }); break;
    case SpeechTurns::Order::Stop: d->tell([](QTextToSpeech& engine) { engine.stop(); }); break;
    case SpeechTurns::Order::Pause: d->tell([](QTextToSpeech& engine) { engine.pause(); }); break;
    case SpeechTurns::Order::Resume: d->tell([](QTextToSpeech& engine) { engine.resume(); }); break;
    case SpeechTurns::Order::TellFinished: Q_EMIT finished(); break;
    case SpeechTurns::Order::TellFailed: Q_EMIT failed(d->error.isEmpty() ? QStringLiteral("no answer") : d->error); break;
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
    for (const QLocale& locale : isAvailable() ? d->ask<QList<QLocale>>([](QTextToSpeech& engine) { return engine.availableLocales(); }) : QList<QLocale>())
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
    const QList<QLocale> locales = d->ask<QList<QLocale>>([](QTextToSpeech& engine) { return engine.availableLocales(); });
    const auto speaks = [&wanted](const QLocale& locale) { return locale.language() == wanted.language(); };
    auto found = std::find(locales.begin(), locales.end(), wanted);
    if (found == locales.end())
        found = std::find_if(locales.begin(), locales.end(), speaks);
    if (found == locales.end())
        return false;
    d->tell([locale = *found](QTextToSpeech& engine) {
        if (engine.locale() != locale)
            engine.setLocale(locale);
    });
    return true;
}

QStringList EngineSpeaker::voices() const
{
    QStringList names;
    for (const QVoice& voice : d->ask<QList<QVoice>>([](QTextToSpeech& engine) { return engine.availableVoices(); }))
        names.append(voice.name());
    return names;
}

QString EngineSpeaker::voice() const
{
    return d->ask<QString>([](QTextToSpeech& engine) { return engine.voice().name(); });
}

void EngineSpeaker::setVoice(const QString& name)
{
    d->tell([name](QTextToSpeech& engine) {
        for (const QVoice& voice : engine.availableVoices()) {
            if (voice.name() == name)
                engine.setVoice(voice);
        }
    });
}

void EngineSpeaker::setRate(double rate)
{
    if (isAvailable())
        d->tell([rate = std::clamp(rate, -1.0, 1.0)](QTextToSpeech& engine) { engine.setRate(rate); });
}

void EngineSpeaker::say(const QString& text)
{
    if (!isAvailable())
        Q_EMIT failed(QStringLiteral("no speech engine"));
    else if (!d->thread->answers())
        Q_EMIT failed(QStringLiteral("no answer"));
    else
        follow(d->turns.say(text));
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
