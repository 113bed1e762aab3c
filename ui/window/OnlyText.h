#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace broadsheet {

/// Nothing but the text: hides the bars around the story and brings back those that were there.
class OnlyText final {
public:
    /// `bars` in any order; those that end earlier are forgotten.
    explicit OnlyText(const QList<QWidget*>& bars);

    void enter();
    void leave();
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    QList<QPointer<QWidget>> m_bars;
    QList<QPointer<QWidget>> m_hidden;
    bool m_isOn = false;
};

} // namespace broadsheet
