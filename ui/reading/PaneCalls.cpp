#include "ui/reading/PaneCalls.h"

#include "ui/reading/AppearanceCss.h"
#include "ui/reading/PrintOptions.h"
#include "ui/reading/ReadingView.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace broadsheet {
namespace {

/// A number as JavaScript reads it, whatever the locale.
QString literal(double number)
{
    return QString::number(number, 'g', 12);
}

QString literal(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString nameOf(ScrollStep step)
{
    switch (step) {
    case ScrollStep::ScreenForward: return QStringLiteral("ScreenForward");
    case ScrollStep::ScreenBack: return QStringLiteral("ScreenBack");
    case ScrollStep::LineForward: return QStringLiteral("LineForward");
    case ScrollStep::LineBack: return QStringLiteral("LineBack");
    case ScrollStep::Start: return QStringLiteral("Start");
    case ScrollStep::End: return QStringLiteral("End");
    }
    Q_UNREACHABLE();
}

} // namespace

namespace paneCalls {

QString setAppearance(const Appearance& appearance)
{
    QJsonArray properties;
    for (const auto& [name, value] : cssPropertiesOf(appearance))
        properties.append(QJsonArray{name, value});
    return QStringLiteral("pane.setAppearance(%1)").arg(literal(properties));
}

QString position()
{
    return QStringLiteral("pane.position()");
}

ReadingPosition positionFrom(const QVariant& answer)
{
    const QVariantMap map = answer.toMap();
    return {.textOffset = map.value(QStringLiteral("textOffset")).toLongLong(),
            .fraction = map.value(QStringLiteral("fraction")).toDouble(),
            .textLength = map.value(QStringLiteral("textLength")).toLongLong(),
            .heading = map.value(QStringLiteral("heading"), -1).toInt(),
            .atEnd = map.value(QStringLiteral("atEnd")).toBool()};
}

QString restore(const ReadingPosition& position)
{
    return QStringLiteral("pane.restore(%1, %2)").arg(QString::number(position.textOffset), literal(position.fraction));
}

QString scroll(ScrollStep step)
{
    return QStringLiteral("pane.scroll(\"%1\")").arg(nameOf(step));
}

QString scrollToHeading(int index)
{
    return QStringLiteral("pane.scrollToHeading(%1)").arg(index);
}

QString missPicture(const QString& key)
{
    return QStringLiteral("pane.missPictures(%1)").arg(literal(QJsonArray{key}));
}

QString markPicture(const QString& key, const QString& cssClass)
{
    return QStringLiteral("pane.markPicture(...%1)").arg(literal(QJsonArray{key, cssClass}));
}

QString dressForPrint(const PrintOptions& options, const QString& heading)
{
    return QStringLiteral("pane.dressForPrint(...%1)").arg(literal(QJsonArray{options.pictures, options.linkNotes, heading}));
}

QString undressFromPrint()
{
    return QStringLiteral("pane.undressFromPrint()");
}

} // namespace paneCalls
} // namespace broadsheet
