#include "ui/marks/MarkModel.h"

#include "ui/marks/MarkColour.h"

namespace broadsheet {
namespace {

constexpr int kShownWords = 220; // characters of a row; the pane has the rest

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kShownWords ? line : line.left(kShownWords) + QChar(0x2026);
}

QString textOf(const StoryMark& mark)
{
    return mark.note.isEmpty() ? shortened(mark.words) : shortened(mark.words) + QStringLiteral("\n✎ ") + shortened(mark.note);
}

} // namespace

void MarkModel::setMarks(std::vector<StoryMark> marks)
{
    beginResetModel();
    m_marks = std::move(marks);
    endResetModel();
}

qint64 MarkModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_marks[std::size_t(row)].id : -1;
}

int MarkModel::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

int MarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

QVariant MarkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StoryMark& mark = m_marks[std::size_t(index.row())];
    const MarkColourSpec& colour = MarkColour::named(mark.colour);
    switch (role) {
    case Qt::DisplayRole: return textOf(mark);
    case Qt::DecorationRole: return QColor(colour.sample);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(MarkColour::labelOf(colour).remove(u'&'), textOf(mark));
    case Qt::ToolTipRole: return mark.start < 0 ? tr("These words are not in the text as it is now.") : QVariant();
    default: return {};
    }
}

} // namespace broadsheet
