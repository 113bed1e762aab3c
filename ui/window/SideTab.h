#pragma once

#include <QPushButton>

namespace broadsheet {

/// A tab of the pane beside the story. Where all of them have no room, their names end in an ellipsis and are told whole by a tooltip.
class SideTab final : public QPushButton {
    Q_OBJECT
public:
    explicit SideTab(QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What is painted of the name at this width.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the style and its sheet put around the name.
    [[nodiscard]] int aroundName() const;
};

} // namespace broadsheet
