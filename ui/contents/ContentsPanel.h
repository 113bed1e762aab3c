#pragma once

#include "ui/overlay/OverlayPanel.h"
#include "ui/reading/RenderedPage.h"

#include <vector>

class QListWidget;

namespace broadsheet {

/// The headings of the story, one a line; the one that is being read is marked.
class ContentsPanel final : public OverlayPanel {
    Q_OBJECT
public:
    explicit ContentsPanel(QWidget& host);

    /// Closes the panel where there is nothing to choose from.
    void setOutline(const std::vector<OutlineEntry>& outline);
    /// Whether there are two headings or more: one alone is no contents.
    [[nodiscard]] bool isWorthwhile() const;
    /// The last heading above the reader's place, as an index of the outline; -1 before the first.
    void setCurrent(int index);

Q_SIGNALS:
    /// A heading was chosen, as an index of the outline. The panel has closed itself.
    void chosen(int index);

protected:
    QWidget& firstControl() override;

private:
    void choose();

    QListWidget* m_list;
    int m_current = -1;
};

} // namespace broadsheet
