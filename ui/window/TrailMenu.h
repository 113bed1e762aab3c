#pragma once

#include <QMenu>

namespace broadsheet {

class Navigator;

/// The way that the reader took, story by story, the current one checked; choosing one goes there.
class TrailMenu final : public QMenu {
    Q_OBJECT
public:
    /// How many stops are shown on each side of the current one.
    static constexpr int reach = 15;

    /// `navigator` must outlive the menu.
    explicit TrailMenu(Navigator& navigator, QWidget* parent = nullptr);

private:
    void fill();

    Navigator& m_navigator;
};

} // namespace broadsheet
