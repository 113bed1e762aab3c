#include "ui/appearance/FontChoices.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

struct KnownFace {
    const char* family;
    FontKind kind;
};

constexpr std::array kKnown{
    KnownFace{"OpenDyslexic", FontKind::Easy},
    KnownFace{"OpenDyslexicAlta", FontKind::Easy},
    KnownFace{"Atkinson Hyperlegible Next", FontKind::Easy},
    KnownFace{"Atkinson Hyperlegible", FontKind::Easy},
    KnownFace{"Lexend", FontKind::Easy},
    KnownFace{"Lexend Deca", FontKind::Easy},
    KnownFace{"Luciole", FontKind::Easy},
    KnownFace{"Andika", FontKind::Easy},
    KnownFace{"Andika New Basic", FontKind::Easy},
    KnownFace{"Source Serif 4", FontKind::Reading},
    KnownFace{"Source Serif Pro", FontKind::Reading},
    KnownFace{"Literata", FontKind::Reading},
    KnownFace{"Charter", FontKind::Reading},
    KnownFace{"Noto Serif", FontKind::Reading},
    KnownFace{"Gentium Plus", FontKind::Reading},
    KnownFace{"Gentium", FontKind::Reading},
    KnownFace{"Libertinus Serif", FontKind::Reading},
    KnownFace{"EB Garamond", FontKind::Reading},
    KnownFace{"Merriweather", FontKind::Reading},
    KnownFace{"PT Serif", FontKind::Reading},
    KnownFace{"DejaVu Serif", FontKind::Reading},
    KnownFace{"Liberation Serif", FontKind::Reading},
};

/// No text can be set in these.
constexpr std::array kNoLetters{"Emoji", "Symbol", "Dingbats", "OpenSymbol", "Music", "Barcode"};

bool hasLetters(const QString& family)
{
    return std::none_of(kNoLetters.begin(), kNoLetters.end(),
                        [&family](const char* word) { return family.contains(QLatin1StringView(word), Qt::CaseInsensitive); });
}

} // namespace

std::vector<FontChoice> fontChoices(const QStringList& installed)
{
    std::vector<FontChoice> choices;
    for (const KnownFace& face : kKnown) {
        if (const QString family = QString::fromLatin1(face.family); installed.contains(family))
            choices.push_back({family, face.kind});
    }
    QStringList others;
    for (const QString& family : installed) {
        const bool known = std::any_of(choices.begin(), choices.end(), [&](const FontChoice& choice) { return choice.family == family; });
        if (!known && hasLetters(family))
            others.append(family);
    }
    others.removeDuplicates();
    others.sort(Qt::CaseInsensitive);
    for (const QString& family : others)
        choices.push_back({family, FontKind::Other});
    return choices;
}

QStringList installedFamilies()
{
    QStringList families;
    for (const QString& family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            families.append(family);
    }
    return families;
}

} // namespace broadsheet
