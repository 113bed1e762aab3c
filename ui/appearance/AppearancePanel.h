#pragma once

#include "ui/overlay/OverlayPanel.h"
#include "ui/settings/Look.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace broadsheet {

class CustomColorRow;
class NumberSlider;
class ThemeChooser;

/// Everything about the look of the text, over the story; each change is seen at once.
class AppearancePanel final : public OverlayPanel {
    Q_OBJECT
public:
    explicit AppearancePanel(QWidget& host);

    /// Shows what is chosen, without saying so. `seen` is the theme on the screen.
    void setLook(const Look& look, const Theme& seen);
    /// Says below the switch for dividing words what is in its way; empty for nothing.
    void setHyphensNote(const QString& sentence);

Q_SIGNALS:
    void lookChanged(const broadsheet::Look& look);

protected:
    QWidget& firstControl() override;

private:
    void addLabelled(const QString& name, QWidget& control);
    void addPresets();
    void addFonts();
    void addNumbers();
    void addEdges();
    void fillFonts();
    void change(const Look& look);
    void showLook();

    Look m_look;
    Theme m_seen;
    ThemeChooser* m_themes;
    CustomColorRow* m_colors;
    QComboBox* m_presets;
    QComboBox* m_fonts;
    std::vector<NumberSlider*> m_numbers; ///< in the order of the table in the source file
    std::vector<QLabel*> m_names; ///< those that stand before a control
    QCheckBox* m_justified;
    QCheckBox* m_hyphenated;
    QLabel* m_hyphensNote;
};

} // namespace broadsheet
