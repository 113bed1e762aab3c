#include "ui/repair/RepairModel.h"

#include "core/base/DisplayText.h"
#include "ui/repair/RepairWords.h"

#include <algorithm>

namespace broadsheet {

void RepairModel::setBlocks(std::vector<StoryBlock> blocks)
{
    if (isSamePage(blocks)) {
        m_blocks = std::move(blocks);
        if (!m_blocks.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_blocks = std::move(blocks);
    endResetModel();
}

bool RepairModel::isSamePage(const std::vector<StoryBlock>& blocks) const
{
    return std::ranges::equal(m_blocks, blocks, {}, &StoryBlock::quote, &StoryBlock::quote);
}

int RepairModel::firstOfInterest() const
{
    if (m_blocks.empty())
        return -1;
    const auto kept = std::ranges::find(m_blocks, true, &StoryBlock::kept);
    const auto amid = std::find_if(kept, m_blocks.end(), [](const StoryBlock& block) { return !block.kept; });
    return amid == m_blocks.end() ? 0 : int(amid - m_blocks.begin());
}

int RepairModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_blocks.size()); }

QVariant RepairModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StoryBlock& block = m_blocks[size_t(index.row())];
    const QString preview = displayText(QString::fromStdString(block.preview));
    const QString reason = RepairWords::reasonOf(block);
    switch (role) {
    case Qt::DisplayRole: return preview;
    case Qt::CheckStateRole: return block.kept ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return QString(preview + QStringLiteral("\n\n") + reason).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    case Qt::AccessibleTextRole: return block.kept ? tr("In the story: %1").arg(preview) : tr("Left out: %1").arg(preview);
    case Qt::AccessibleDescriptionRole:
    case ReasonRole: return reason;
    case RepairedRole: return block.kept != block.found;
    default: return {};
    }
}

Qt::ItemFlags RepairModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace broadsheet
