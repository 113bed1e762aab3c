#include "ui/window/PlaceText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace broadsheet {
namespace {

double shareRead(const ReadingPosition& position)
{
    if (position.atEnd)
        return 1;
    return position.textLength > 0 ? std::min(1.0, double(position.textOffset) / double(position.textLength)) : position.fraction;
}

} // namespace

QString placeText(const ReadingPosition& position, int minutes)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("broadsheet::PlaceText", text); };
    const QLocale locale;
    const QString percent = locale.toString(position.atEnd ? 100 : int(std::lround(position.fraction * 100)));
    const int left = int(std::ceil(minutes * (1 - shareRead(position))));
    if (left <= 0)
        return translated(QT_TRANSLATE_NOOP("broadsheet::PlaceText", "%1 %")).arg(percent);
    return translated(QT_TRANSLATE_NOOP("broadsheet::PlaceText", "%1 min left · %2 %")).arg(locale.toString(left), percent);
}

} // namespace broadsheet
