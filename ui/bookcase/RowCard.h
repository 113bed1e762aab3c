#pragma once

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace broadsheet {

/// The ground of a row of stories: chosen, under the pointer or with the keyboard's frame, else nothing.
void paintRowCard(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card);

} // namespace broadsheet
