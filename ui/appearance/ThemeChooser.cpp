#include "ui/appearance/ThemeChooser.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

namespace broadsheet {
namespace {

constexpr int kColumns = 2;

/// A button that looks like its theme: its own ground, ink and, where it has the keyboard or is chosen, its own link colour.
QString sheetOf(const Theme& theme)
{
    return QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: 7px; padding: 6px 10px; }"
                          "QPushButton:checked { border: 2px solid %4; padding: 5px 9px; font-weight: bold; }"
                          "QPushButton:focus { border: 2px dashed %4; padding: 5px 9px; }")
        .arg(theme.background.name(), theme.text.name(), theme.border.name(), theme.link.name());
}

} // namespace

ThemeChooser::ThemeChooser(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1); // alike in width, whatever their names
    int place = 0;
    for (const ThemeName name : allThemeNames()) {
        auto* button = new QPushButton(labelOf(name), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_buttons->addButton(button, int(name));
        // The own colours have the longest name; they get a line of their own.
        if (name == ThemeName::Custom)
            grid->addWidget(button, place / kColumns + 1, 0, 1, kColumns);
        else
            grid->addWidget(button, place / kColumns, place % kColumns);
        ++place;
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(ThemeName(id)); });
}

void ThemeChooser::setLook(const Look& look, const Theme& seen)
{
    for (const ThemeName name : allThemeNames()) {
        QAbstractButton* button = m_buttons->button(int(name));
        const Theme theme = name == ThemeName::Custom ? customTheme(look.customColors).theme
                          : name == look.theme        ? seen
                                                      : themeFor(name, seen.dark);
        if (const QString sheet = sheetOf(theme); button->styleSheet() != sheet)
            button->setStyleSheet(sheet);
        button->setChecked(name == look.theme);
    }
}

} // namespace broadsheet
