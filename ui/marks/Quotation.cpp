#include "ui/marks/Quotation.h"

#include "core/exchange/MarkdownEscape.h"

#include <QStringList>

namespace broadsheet {
namespace {

QString oneLine(const QString& text) { return text.simplified(); }

QString escaped(const QString& text, markdown::Place place = markdown::Place::Inside)
{
    return QString::fromStdString(markdown::escapeText(text.toStdString(), place));
}

QString addressOf(const QUrl& url) { return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment); }

QStringList without(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled;
}

} // namespace

QString quotation(const QString& words, const QuotationSource& source)
{
    const QString facts = without({oneLine(source.author), oneLine(source.title), oneLine(source.site)}).join(QStringLiteral(", "));
    return u'“' + words.trimmed() + QStringLiteral("”\n") + without({facts.isEmpty() ? facts : QStringLiteral("— ") + facts, addressOf(source.url)}).join(u'\n') + u'\n';
}

QString markdownQuotation(const QString& words, const QuotationSource& source, const QString& note)
{
    QString text;
    for (const QString& line : words.trimmed().split(u'\n'))
        text += line.trimmed().isEmpty() ? QStringLiteral(">\n") : QStringLiteral("> ") + escaped(oneLine(line), markdown::Place::LineStart) + u'\n';
    const QString title = oneLine(source.title).isEmpty() ? addressOf(source.url) : oneLine(source.title);
    const QString link = u'[' + escaped(title) + QStringLiteral("](")
        + QString::fromStdString(markdown::destination(addressOf(source.url).toStdString())) + u')';
    const QString by = escaped(without({oneLine(source.author), oneLine(source.site)}).join(QStringLiteral(", ")));
    text += QStringLiteral(">\n> — ") + without({by, link}).join(QStringLiteral(", ")) + u'\n';
    for (const QString& line : note.trimmed().isEmpty() ? QStringList() : note.trimmed().split(u'\n'))
        text += u'\n' + escaped(line, markdown::Place::LineStart) + (line.isEmpty() ? QString() : QStringLiteral("\n"));
    return text;
}

} // namespace broadsheet
