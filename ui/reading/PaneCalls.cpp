#include "ui/reading/PaneCalls.h"

#include "ui/reading/AppearanceCss.h"
#include "ui/reading/FocusMode.h"
#include "ui/reading/PrintOptions.h"
#include "ui/reading/ReadingView.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString literal(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A text as a string of JavaScript; JSON's are.
QString literal(const QString& text)
{
    return literal(QJsonArray{text}).chopped(1).mid(1);
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

QString nameOf(FocusMode mode)
{
    switch (mode) {
    case FocusMode::None: return QStringLiteral("None");
    case FocusMode::OneLine: return QStringLiteral("OneLine");
    case FocusMode::ThreeLines: return QStringLiteral("ThreeLines");
    case FocusMode::FiveLines: return QStringLiteral("FiveLines");
    case FocusMode::Paragraph: return QStringLiteral("Paragraph");
    case FocusMode::Ruler: return QStringLiteral("Ruler");
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

QString find(const std::vector<FindPhrase>& phrases, const FindOptions& options)
{
    using Ends = FindPhrase::Ends;
    QJsonArray sought;
    for (const FindPhrase& phrase : phrases) {
        sought.append(QJsonObject{
            {QStringLiteral("text"), phrase.text},
            {QStringLiteral("startsAtWord"), phrase.ends != Ends::Anywhere},
            {QStringLiteral("endsAtWord"), phrase.ends == Ends::AtWords},
        });
    }
    return QStringLiteral("pane.find(%1, %2)").arg(literal(sought), literal(QJsonObject{
        {QStringLiteral("backward"), options.direction == FindDirection::Backward},
        {QStringLiteral("exact"), options.exactLetters},
    }));
}

QString endFind()
{
    return QStringLiteral("pane.endFind()");
}

QString setLabels()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("broadsheet::PaneCalls", text); };
    return QStringLiteral("pane.setLabels(%1)").arg(literal(QJsonObject{
        {QStringLiteral("note"), say(QT_TRANSLATE_NOOP("broadsheet::PaneCalls", "Note"))},
        {QStringLiteral("goThere"), say(QT_TRANSLATE_NOOP("broadsheet::PaneCalls", "Go there"))},
        {QStringLiteral("close"), say(QT_TRANSLATE_NOOP("broadsheet::PaneCalls", "Close"))},
        {QStringLiteral("back"), say(QT_TRANSLATE_NOOP("broadsheet::PaneCalls", "Back to where you were"))},
    }));
}

QString pictures()
{
    return QStringLiteral("pane.pictures()");
}

QString showPicture(const QString& key)
{
    return QStringLiteral("pane.showPicture(%1)").arg(literal(key));
}

QString setFocusMode(FocusMode mode)
{
    return QStringLiteral("pane.setFocusMode(\"%1\")").arg(nameOf(mode));
}

QString showMarks(const std::vector<PaintedMark>& marks)
{
    QJsonArray list;
    for (const PaintedMark& mark : marks) {
        list.append(QJsonObject{
            {QStringLiteral("id"), mark.id},
            {QStringLiteral("start"), mark.span.start},
            {QStringLiteral("end"), mark.span.end()},
            {QStringLiteral("colour"), mark.colour},
            {QStringLiteral("note"), mark.note},
        });
    }
    return QStringLiteral("pane.showMarks(%1)").arg(literal(list));
}

QString goToMark(qint64 id)
{
    return QStringLiteral("pane.goToMark(%1)").arg(id);
}

QString showSpoken(const TextSpan& span)
{
    return QStringLiteral("pane.showSpoken(%1, %2)").arg(QString::number(span.start), QString::number(span.end()));
}

QString selectedSpan()
{
    return QStringLiteral("pane.selectedSpan()");
}

QString selectSentence(const TextSpan& span)
{
    return QStringLiteral("pane.selectSentence(%1, %2)").arg(QString::number(span.start), QString::number(span.end()));
}

TextSpan spanFrom(const QVariant& answer)
{
    const QVariantMap span = answer.toMap();
    const qint64 start = span.value(QStringLiteral("start")).toLongLong();
    return {start, span.value(QStringLiteral("end")).toLongLong() - start};
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
