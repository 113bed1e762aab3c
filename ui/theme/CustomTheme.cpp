#include "ui/theme/CustomTheme.h"

#include "ui/theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace broadsheet {
namespace {

constexpr double kAcceptable = 4.5; ///< WCAG AA: below, a colour is not used as it is
constexpr double kGood = 7.0;       ///< WCAG AAA: what a text gets when it has to be changed
constexpr int kTones = 40;          ///< steps on the way to black or white: finer than anybody sees

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor opaque(const QColor& color, const QColor& otherwise)
{
    return color.isValid() ? QColor(color.rgb()) : otherwise;
}

QColor strongestOn(const QColor& ground)
{
    return contrastRatio(Qt::black, ground) >= contrastRatio(Qt::white, ground) ? QColor(Qt::black) : QColor(Qt::white);
}

/// The ground mixed with as much of `other` as leaves `text` at least `least`:1 on it.
QColor tinted(const QColor& ground, const QColor& other, double share, const QColor& text, double least)
{
    for (double part = share; part > 0.01; part *= 0.75) {
        const QColor color = mixed(ground, other, part);
        if (contrastRatio(color, text) >= least)
            return color;
    }
    return ground;
}

/// The text paled towards the ground as far as it may be.
QColor paled(const QColor& text, const QColor& ground, const QColor& otherGround)
{
    for (double part = 0.4; part > 0.01; part -= 0.04) {
        const QColor color = mixed(text, ground, part);
        if (contrastRatio(color, ground) >= kAcceptable && contrastRatio(color, otherGround) >= kAcceptable)
            return color;
    }
    return text;
}

} // namespace

QColor readableOn(const QColor& ground, const QColor& color, double least)
{
    if (contrastRatio(color, ground) >= least)
        return color;
    const QColor end = strongestOn(ground);
    for (int tone = 1; tone < kTones; ++tone) {
        const QColor candidate = mixed(color, end, double(tone) / kTones);
        if (contrastRatio(candidate, ground) >= least)
            return candidate;
    }
    return end;
}

CustomTheme customTheme(const CustomColors& colors)
{
    const CustomColors usual;
    const QColor ground = opaque(colors.background, usual.background);
    const QColor text = opaque(colors.text, usual.text);
    const QColor link = opaque(colors.link, usual.link);

    CustomTheme made;
    made.textContrast = contrastRatio(text, ground);
    made.linkContrast = contrastRatio(link, ground);
    made.textChanged = made.textContrast < kAcceptable;
    made.linkChanged = made.linkContrast < kAcceptable;

    Theme& theme = made.theme;
    theme.background = ground;
    theme.text = made.textChanged ? readableOn(ground, text, kGood) : text;
    theme.link = readableOn(ground, link, kAcceptable);
    theme.dark = contrastRatio(ground, Qt::white) > contrastRatio(ground, Qt::black);
    const double kept = std::min(kGood, contrastRatio(theme.text, ground));
    theme.codeBackground = tinted(ground, theme.text, 0.06, theme.text, kept);
    theme.window = tinted(ground, theme.text, 0.04, theme.text, kept);
    theme.mark = tinted(ground, QColor(0xf0c000), 0.45, theme.text, kept);
    theme.border = mixed(ground, theme.text, 0.18);
    theme.selection = mixed(ground, theme.link, 0.35);
    theme.selectionText = readableOn(theme.selection, theme.text, kGood);
    theme.secondaryText = paled(theme.text, ground, theme.codeBackground);
    theme.visitedLink = readableOn(ground, mixed(theme.link, theme.text, 0.35), kAcceptable);
    return made;
}

} // namespace broadsheet
