#include "ui/reading/AppearanceCss.h"

namespace broadsheet {
namespace {

/// A family name as a CSS string. Only characters that real family names have get through: no quote, no backslash.
QString quotedFamily(const QString& family)
{
    QString name;
    for (const QChar character : family) {
        if (character.isLetterOrNumber() || character == u' ' || character == u'-' || character == u'_' || character == u'.')
            name.append(character);
    }
    return name.trimmed().isEmpty() ? QString() : u'"' + name.trimmed() + QStringLiteral("\", ");
}

/// Faces made for long texts, wherever the system has one of them.
const QString kReadingFamilies = QStringLiteral("\"Source Serif 4\", \"Source Serif Pro\", \"Charter\", \"Noto Serif\"");

/// The width of a line follows the face: `ch` is its figure nought, and running text is some 0.92 ch a character in
/// Latin faces narrow and wide (measured on DejaVu Serif, Noto Serif, Liberation Serif). 1.6 ch an em makes the
/// default of 38 em 61 ch, some 66 characters.
constexpr double kFiguresPerEm = 1.6;

/// Half way between two colours.
QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QString number(double value, const char* unit = "")
{
    return QString::number(value, 'f', 3) + QLatin1StringView(unit);
}

/// Whether a theme is for those who need all the contrast there is: its lines are as strong as its text. Boxes have one around them then,
/// and pictures all their light.
bool drawsLines(const Theme& theme) { return theme.border == theme.text; }

} // namespace

std::vector<std::pair<QString, QString>> cssPropertiesOf(const Appearance& wanted)
{
    const Appearance appearance = clamped(wanted);
    const Theme& theme = appearance.theme;
    return {
        {QStringLiteral("--background"), theme.background.name()},
        {QStringLiteral("--text"), theme.text.name()},
        {QStringLiteral("--secondary-text"), theme.secondaryText.name()},
        {QStringLiteral("--link"), theme.link.name()},
        {QStringLiteral("--visited-link"), theme.visitedLink.name()},
        {QStringLiteral("--border"), theme.border.name()},
        {QStringLiteral("--selection"), theme.selection.name()},
        {QStringLiteral("--selection-text"), theme.selectionText.name()},
        {QStringLiteral("--code-background"), theme.codeBackground.name()},
        {QStringLiteral("--mark"), theme.mark.name()},
        {QStringLiteral("--box-line"), drawsLines(theme) ? theme.border.name() : QStringLiteral("transparent")},
        {QStringLiteral("--scroll-bar"), between(theme.border, theme.secondaryText).name()},
        {QStringLiteral("--scheme"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        // A photograph at full light glares on a dark page. White paper becomes the page's colour where that is light; a drawing's
        // lightness is turned round where it is dark, and its hues are turned back.
        {QStringLiteral("--photograph"), theme.dark && !drawsLines(theme) ? QStringLiteral("brightness(0.82)") : QStringLiteral("none")},
        {QStringLiteral("--drawing"), theme.dark ? QStringLiteral("invert(1) hue-rotate(180deg)") : QStringLiteral("none")},
        {QStringLiteral("--paper-blend"), theme.dark ? QStringLiteral("normal") : QStringLiteral("multiply")},
        {QStringLiteral("--drawing-blend"), theme.dark ? QStringLiteral("screen") : QStringLiteral("multiply")},
        {QStringLiteral("--family"), quotedFamily(appearance.fontFamily) + kReadingFamilies},
        {QStringLiteral("--size"), number(appearance.fontSizePx, "px")},
        {QStringLiteral("--line-height"), number(appearance.lineHeight)},
        {QStringLiteral("--column"), number(appearance.columnWidthEm * kFiguresPerEm, "ch")},
        {QStringLiteral("--letter-spacing"), number(appearance.letterSpacingEm, "em")},
        {QStringLiteral("--word-spacing"), number(appearance.wordSpacingEm, "em")},
        {QStringLiteral("--weight"), QString::number(appearance.fontWeight)},
        {QStringLiteral("--align"), appearance.justified ? QStringLiteral("justify") : QStringLiteral("start")},
    };
}

QByteArray styleSheetOf(const Appearance& appearance)
{
    QString sheet = QStringLiteral(":root {\n");
    for (const auto& [name, value] : cssPropertiesOf(appearance))
        sheet += QStringLiteral("    %1: %2;\n").arg(name, value);
    return (sheet + QStringLiteral("}\n")).toUtf8();
}

} // namespace broadsheet
