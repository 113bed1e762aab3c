#include "ui/window/WindowStyle.h"

#include <QGuiApplication>

#include <array>
#include <utility>

namespace broadsheet {
namespace {

// %name% stands for a colour of Theme. Sizes in em-like points are left to the fonts; pixels are hairlines and radii.
constexpr const char* sheet = R"(
QMainWindow, QMenuBar, QStatusBar, #navigationBar { background: %window%; color: %text%; }
QMenuBar { padding: 2px 6px; border: none; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %hover%; }
QMenu { background: %background%; color: %text%; border: 1px solid %border%; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 22px; border-radius: 5px; }
QMenu::item:selected { background: %selection%; color: %selectionText%; }
QMenu::item:disabled { color: %secondaryText%; }
QMenu::separator { height: 1px; background: %border%; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 5px; }
#navigationBar { border-bottom: 1px solid %border%; }
#navigationBar QToolButton, #findBar QToolButton, #speechBar QToolButton, #originalBar QToolButton, #noticeBar QToolButton {
    border: 1px solid transparent; border-radius: 7px; padding: 5px; color: %text%; background: transparent; }
#navigationBar QToolButton:hover, #findBar QToolButton:hover, #speechBar QToolButton:hover, #originalBar QToolButton:hover, #noticeBar QToolButton:hover {
    background: %hover%; }
#navigationBar QToolButton:checked, #findBar QToolButton:checked, #speechBar QToolButton:checked { background: %hover%; border-color: %border%; }
QToolButton:focus, #navigationBar QToolButton:focus, #findBar QToolButton:focus, #speechBar QToolButton:focus, #originalBar QToolButton:focus,
#noticeBar QToolButton:focus { border-color: %link%; }
QToolButton::menu-indicator { image: none; }
QLineEdit { background: %background%; color: %text%; border: 1px solid %border%; border-radius: 8px; padding: 5px 10px;
    selection-background-color: %selection%; selection-color: %selectionText%; }
QLineEdit:focus { border: 1px solid %link%; }
QPushButton { background: %background%; color: %text%; border: 1px solid %border%; border-radius: 8px; padding: 7px 16px; }
QPushButton:hover { background: %hover%; }
QPushButton:focus { border-color: %link%; }
QPushButton:default { background: %link%; color: %background%; border-color: %link%; }
QPushButton:default:focus { border: 2px solid %text%; padding: 6px 15px; }
QPushButton { outline: none; }
QPushButton:disabled { color: %secondaryText%; background: %background%; border-color: %border%; }
#sidePane { background: %window%; }
#sideTabs { border-bottom: 1px solid %border%; }
#sideTabs QPushButton { border: none; border-bottom: 2px solid transparent; border-radius: 0; background: transparent;
    padding: 9px 4px 7px 4px; margin: 0 4px; color: %secondaryText%; }
#sideTabs QPushButton:hover { color: %text%; }
#sideTabs QPushButton:checked { color: %text%; border-bottom-color: %link%; }
#sideTabs QPushButton:focus { color: %link%; }
#markList, #laterList { outline: none; }
#markList { background: %window%; border: none; }
#markList::item { padding: 9px 12px; border: 1px solid transparent; border-radius: 6px; margin: 1px 6px; color: %text%; }
#markList::item:hover { background: %hover%; }
#markList::item:selected { background: %selection%; color: %selectionText%; }
#libraryPane { background: %window%; border-right: none; }
#libraryPane #libraryView { border: 1px solid transparent; background: transparent; text-align: left; padding: 6px 7px; font-weight: 600; }
#libraryPane #libraryView:focus { border-color: %link%; }
#libraryPane #libraryView:hover, #libraryPane #librarySort:hover { background: %hover%; }
#libraryPane #libraryView::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }
#libraryPane #librarySort { border: 1px solid transparent; border-radius: 7px; padding: 6px 9px; color: %text%; background: transparent; }
#libraryPane #libraryCount, #libraryPane #trashRule { color: %secondaryText%; background: transparent; }
#laterList::item { padding: 9px 12px; border: 1px solid transparent; border-radius: 6px; margin: 1px 6px; color: %text%; }
#laterList::item:hover { background: %hover%; }
#laterList::item:selected { background: %selection%; color: %selectionText%; }
#messagePanel, #storyPane { background: %background%; }
#messagePanel QLabel, #findBar QLabel, #originalBar QLabel, QDialog QLabel { color: %text%; background: transparent; }
#messagePanel #technical, QDialog #keyName { color: %secondaryText%; }
#findBar, #speechBar, #originalBar { background: %window%; border-bottom: 1px solid %border%; }
#pictureViewer, #pictureBar { background: %background%; }
#pictureBar { border-top: 1px solid %border%; }
#pictureBar QLabel { color: %text%; background: transparent; }
#pictureBar QToolButton { border: 1px solid transparent; border-radius: 7px; padding: 5px 10px; color: %text%; background: transparent; }
#pictureBar QToolButton:hover { background: %hover%; }
#pictureBar QToolButton:focus { border-color: %link%; }
#pictureBar QToolButton:disabled { color: %border%; }
#noticeBar { background: %codeBackground%; border-bottom: 1px solid %border%; }
#noticeBar QLabel { color: %text%; }
QFrame[overlayPanel="true"] { background: %window%; color: %text%; border: 1px solid %border%; border-radius: 9px; }
QFrame[overlayPanel="true"] QScrollArea, QFrame[overlayPanel="true"] QScrollArea > QWidget > QWidget { background: transparent; }
QFrame[overlayPanel="true"] QLabel { color: %text%; border: none; background: transparent; }
#contentsList { background: transparent; border: none; outline: none; }
#contentsList::item { padding: 5px 8px; border: 1px solid transparent; border-radius: 5px; color: %text%; }
#markList::item:focus, #laterList::item:focus, #contentsList::item:focus { border-color: %link%; }
#contentsList::item:hover { background: %hover%; }
#contentsList::item:selected { background: %selection%; color: %selectionText%; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %scroll%; }
QSlider::%beforeHandle%:horizontal { height: 4px; border-radius: 2px; background: %link%; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0; border-radius: 7px; background: %background%; border: 2px solid %link%; }
QSlider::handle:horizontal:focus { background: %link%; border-color: %text%; }
QFrame[overlayPanel="true"] QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 2px 6px; color: %text%; }
QFrame[overlayPanel="true"] QToolButton:hover { background: %hover%; }
QCheckBox, QRadioButton { color: %text%; spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid %secondaryText%; background: %background%; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { border-color: %link%; background: %link%; }
QCheckBox::indicator:checked { image: url(:/broadsheet/icons/check-%onLink%.svg); }
QRadioButton::indicator:checked { image: url(:/broadsheet/icons/dot-%onLink%.svg); }
QCheckBox::indicator:unchecked:focus, QRadioButton::indicator:unchecked:focus { border-color: %link%; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: %text%; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %border%; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: %secondaryText%; }
QComboBox, QSpinBox { background: %background%; color: %text%; border: 1px solid %border%; border-radius: 7px; padding: 4px 8px;
    selection-background-color: %selection%; selection-color: %selectionText%; }
QComboBox:hover { background: %hover%; }
QComboBox:focus, QComboBox:on, QSpinBox:focus { border-color: %link%; }
QComboBox:disabled, QSpinBox:disabled { color: %secondaryText%; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: right center; width: 20px; border: none; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url(:/broadsheet/icons/open-%ink%.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: %background%; color: %text%; border: 1px solid %border%; border-radius: 0; outline: none; padding: 3px;
    selection-background-color: %selection%; selection-color: %selectionText%; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url(:/broadsheet/icons/shut-%ink%.svg); width: 12px; height: 12px; }
QTabWidget::pane { border: none; border-top: 1px solid %border%; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: %secondaryText%; padding: 8px 14px 6px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: %text%; }
QTabBar::tab:selected { color: %text%; border-bottom-color: %link%; }
QTabBar::tab:focus { color: %link%; }
QTreeView, QDialog QListView { background: %background%; color: %text%; border: 1px solid %border%; border-radius: 8px; outline: none; }
QTreeView::item { padding: 4px 6px; border: none; background: transparent; }
QTreeView::item:selected { background: %selection%; color: %selectionText%; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: %secondaryText%; border: none; border-bottom: 1px solid %border%; padding: 5px 9px; }
QStatusBar { border-top: 1px solid %border%; color: %secondaryText%; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %secondaryText%; padding: 1px 8px; }
QProgressBar { background: transparent; border: none; }
QProgressBar::chunk { background: %link%; }
QSplitter::handle { background: %border%; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: %scroll%; border-radius: 4px; min-height: 36px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: %secondaryText%; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QToolTip { background: %codeBackground%; color: %text%; border: 1px solid %border%; padding: 4px; }
QDialog { background: %background%; color: %text%; }
QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget { background: transparent; }
)";

QLatin1String inkOn(const QColor& ground) { return QLatin1String(qGray(ground.rgb()) < 128 ? "white" : "black"); }

QColor between(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return int(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QString styleSheetFor(const Theme& theme)
{
    const std::array<std::pair<const char*, QColor>, 11> colors{{
        {"background", theme.background}, {"text", theme.text}, {"secondaryText", theme.secondaryText},
        {"link", theme.link}, {"border", theme.border}, {"selection", theme.selection},
        {"selectionText", theme.selectionText}, {"codeBackground", theme.codeBackground}, {"window", theme.window},
        // A tenth of the way to the text is seen on every theme without shouting.
        {"hover", between(theme.window, theme.text, 0.09)},
        {"scroll", between(theme.window, theme.text, 0.28)},
    }};
    QString css = QString::fromLatin1(sheet);
    for (const auto& [name, color] : colors)
        css.replace(QLatin1Char('%') + QLatin1String(name) + QLatin1Char('%'), color.name());
    // A sheet knows left from right, and not where a line begins.
    css.replace(QLatin1String("%beforeHandle%"), QLatin1String(QGuiApplication::isRightToLeft() ? "add-page" : "sub-page"));
    // A sheet's pictures have no "currentColor": two of each, and the one that is seen.
    css.replace(QLatin1String("%ink%"), inkOn(theme.background));
    css.replace(QLatin1String("%onLink%"), inkOn(theme.link));
    return css;
}

} // namespace broadsheet
