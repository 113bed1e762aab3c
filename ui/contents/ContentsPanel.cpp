#include "ui/contents/ContentsPanel.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {
namespace {

constexpr int kIndexRole = Qt::UserRole;
constexpr int kMostRows = 24; ///< shown at once; the others scroll
constexpr int kWidthInLetters = 44;

/// Deeper headings stand further in: three spaces a level, under the highest level that the story has.
QString indented(const OutlineEntry& entry, int highest)
{
    return QString(3 * (entry.level - highest), QChar::Nbsp) + entry.title.simplified();
}

} // namespace

ContentsPanel::ContentsPanel(QWidget& host)
    : OverlayPanel(tr("Contents"), OverlayCorner::TopStart, host), m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("contentsList"));
    m_list->setAccessibleName(tr("Headings of the story"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    content().addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &ContentsPanel::choose); // Return
    connect(m_list, &QListWidget::itemClicked, this, &ContentsPanel::choose);
}

void ContentsPanel::setOutline(const std::vector<OutlineEntry>& outline)
{
    m_list->clear();
    m_current = -1;
    int highest = 6;
    for (const OutlineEntry& entry : outline)
        highest = std::min(highest, entry.level);
    for (size_t index = 0; index < outline.size(); ++index) {
        if (outline[index].title.simplified().isEmpty())
            continue;
        auto* item = new QListWidgetItem(indented(outline[index], highest), m_list);
        item->setData(kIndexRole, int(index));
        item->setToolTip(outline[index].title.simplified());
    }
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rowHeight * std::clamp(m_list->count(), 1, kMostRows) + 4);
    if (!isWorthwhile())
        dismiss();
}

bool ContentsPanel::isWorthwhile() const { return m_list->count() > 1; }

void ContentsPanel::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool here = item->data(kIndexRole).toInt() == index;
        QFont font = m_list->font();
        font.setBold(here);
        item->setFont(font);
        item->setData(Qt::AccessibleDescriptionRole, here ? tr("You are here") : QString());
        if (here && !m_list->hasFocus()) // a reader who is choosing is not interrupted
            m_list->setCurrentRow(row);
    }
}

QWidget& ContentsPanel::firstControl()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kIndexRole).toInt() <= std::max(m_current, 0))
            m_list->setCurrentRow(row);
    }
    return *m_list;
}

void ContentsPanel::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !isVisible()) // a double click is a click as well
        return;
    const int index = item->data(kIndexRole).toInt();
    dismiss();
    Q_EMIT chosen(index);
}

} // namespace broadsheet
