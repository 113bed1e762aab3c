#pragma once

#include "ui/settings/Look.h"

#include <QWidget>

class QButtonGroup;

namespace broadsheet {

/// The themes side by side, each button in its own colours.
class ThemeChooser final : public QWidget {
    Q_OBJECT
public:
    explicit ThemeChooser(QWidget* parent = nullptr);

    /// Shows what is chosen without saying so. `seen` is what Auto looks like at the moment.
    void setLook(const Look& look, const Theme& seen);

Q_SIGNALS:
    void chosen(broadsheet::ThemeName name);

private:
    QButtonGroup* m_buttons;
};

} // namespace broadsheet
