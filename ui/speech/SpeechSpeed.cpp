#include "ui/speech/SpeechSpeed.h"

#include <QComboBox>

#include <array>

namespace broadsheet {
namespace {

struct Speed {
    const char* label;
    double rate;
};

constexpr std::array kSpeeds{
    Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechSpeed", "Very slow"), -0.6}, Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechSpeed", "Slow"), -0.3},
    Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechSpeed", "Normal speed"), 0.0}, Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechSpeed", "Fast"), 0.3},
    Speed{QT_TRANSLATE_NOOP("broadsheet::SpeechSpeed", "Very fast"), 0.6},
};

} // namespace

void SpeechSpeed::fill(QComboBox& box)
{
    for (const Speed& speed : kSpeeds)
        box.addItem(tr(speed.label), speed.rate);
}

void SpeechSpeed::choose(QComboBox& box, double rate)
{
    int nearest = 0;
    for (int i = 1; i < int(kSpeeds.size()); ++i) {
        if (qAbs(kSpeeds[size_t(i)].rate - rate) < qAbs(kSpeeds[size_t(nearest)].rate - rate))
            nearest = i;
    }
    box.setCurrentIndex(nearest);
}

} // namespace broadsheet
