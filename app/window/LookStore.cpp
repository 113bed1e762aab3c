#include "app/window/LookStore.h"

#include <QSettings>

#include <array>

namespace broadsheet {
namespace {

template <typename T>
struct Key {
    const char* name;
    T Look::* member;
};

constexpr std::array kWhole{Key<int>{"fontSizePx", &Look::fontSizePx}, Key<int>{"columnWidthEm", &Look::columnWidthEm},
                            Key<int>{"fontWeight", &Look::fontWeight}};
constexpr std::array kFractions{Key<double>{"lineHeight", &Look::lineHeight}, Key<double>{"letterSpacingEm", &Look::letterSpacingEm},
                                Key<double>{"wordSpacingEm", &Look::wordSpacingEm}};
constexpr std::array kFlags{Key<bool>{"justified", &Look::justified}, Key<bool>{"hyphenated", &Look::hyphenated}};

struct ColorKey {
    const char* name;
    QColor CustomColors::* member;
};
constexpr std::array kColors{ColorKey{"customBackground", &CustomColors::background}, ColorKey{"customText", &CustomColors::text},
                             ColorKey{"customLink", &CustomColors::link}};

constexpr const char* kTheme = "theme";
constexpr const char* kFamily = "fontFamily";

QString pathOf(const char* name) { return QStringLiteral("reading/") + QString::fromLatin1(name); }

} // namespace

Look loadLook(const QSettings& file)
{
    Look look;
    const auto text = [&file](const char* name) { return file.value(pathOf(name)).toString(); };
    look.theme = themeNamed(text(kTheme)).value_or(look.theme);
    look.fontFamily = text(kFamily);
    bool ok = false;
    for (const auto& key : kWhole) {
        if (const int value = text(key.name).toInt(&ok); ok)
            look.*key.member = value;
    }
    for (const auto& key : kFractions) {
        if (const double value = text(key.name).toDouble(&ok); ok)
            look.*key.member = value;
    }
    for (const auto& key : kFlags)
        look.*key.member = file.value(pathOf(key.name), look.*key.member).toBool();
    for (const auto& key : kColors) {
        if (const QColor color(text(key.name)); color.isValid())
            look.customColors.*key.member = color;
    }
    return look;
}

void saveLook(const Look& look, QSettings& file)
{
    file.setValue(pathOf(kTheme), nameOf(look.theme));
    file.setValue(pathOf(kFamily), look.fontFamily);
    for (const auto& key : kWhole)
        file.setValue(pathOf(key.name), look.*key.member);
    for (const auto& key : kFractions)
        file.setValue(pathOf(key.name), QString::number(look.*key.member, 'g', 6));
    for (const auto& key : kFlags)
        file.setValue(pathOf(key.name), look.*key.member);
    for (const auto& key : kColors)
        file.setValue(pathOf(key.name), (look.customColors.*key.member).name());
}

} // namespace broadsheet
