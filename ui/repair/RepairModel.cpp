#include "ui/repair/RepairModel.h"

#include "core/base/DisplayText.h"
#include "ui/repair/RepairWords.h"

#include <algorithm>

namespace broadsheet {

void RepairModel::setBlocks(std::vector<StoryBlock> blocks, std::vector<int> pageNumbers)
{
    if (areSamePages(blocks, pageNumbers)) {
        m_blocks = std::move(blocks);
        if (!m_blocks.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_blocks = std::move(blocks);
    m_pageNumbers = std::move(pageNumbers);
    endResetModel();
}

bool RepairModel::areSamePages(const std::vector<StoryBlock>& blocks, const std::vector<int>& pageNumbers) const
{
    return m_pageNumbers == pageNumbers && std::ranges::equal(m_blocks, blocks, {}, &StoryBlock::quote, &StoryBlock::quote);
}

QString RepairModel::pageMark(size_t row) const
{
    const bool areSeveral = !m_pageNumbers.empty() && m_pageNumbers.front() != m_pageNumbers.back();
    const bool isFirst = row == 0 || m_pageNumbers[row] != m_pageNumbers[row - 1];
    return areSeveral && isFirst ? tr("Page %1").arg(m_pageNumbers[row]) : QString();
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
    case Qt::AccessibleTextRole: {
        const QString what = block.kept ? tr("In the story: %1").arg(preview) : tr("Left out: %1").arg(preview);
        const QString page = pageMark(size_t(index.row()));
        return page.isEmpty() ? what : page + QStringLiteral(". ") + what;
    }
    case PageRole: return pageMark(size_t(index.row()));
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
