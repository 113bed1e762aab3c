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
    QStringList lines{shortened(mark.words)};
    if (!mark.note.isEmpty())
        lines.append(QStringLiteral("✎ ") + shortened(mark.note));
    if (mark.start < 0)
        lines.append(MarkModel::tr("Not found in this version of the text"));
    return lines.join(QLatin1Char('\n'));
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
    default: return {};
    }
}

} // namespace broadsheet
