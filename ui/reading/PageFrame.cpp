#include "ui/reading/PageFrame.h"

#include "ui/reading/HtmlText.h"
#include "ui/reading/PaneSheet.h"

#include <QFile>
#include <QHash>

namespace broadsheet {
namespace {

QByteArray templateText()
{
    QFile file(QStringLiteral(":/reading/page.html"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    Q_UNUSED(opened)
    return file.readAll();
}

/// `text` with every {{name}} replaced by its value, in one pass.
QByteArray filled(const QByteArray& text, const QHash<QByteArray, QByteArray>& values)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", from)) {
        const qsizetype end = text.indexOf("}}", start);
        result += text.mid(from, start - from);
        result += values.value(text.mid(start + 2, end - start - 2));
        from = end + 2;
    }
    return result + text.mid(from);
}

} // namespace

QByteArray fillFrame(const PageFrame& frame, const QByteArray& body, const Appearance& appearance)
{
    const QByteArray sheet = paneSheet(appearance);
    return filled(templateText(), {
        {"lang", escaped(frame.language)},
        {"dir", escaped(frame.direction)},
        {"title", escaped(frame.title)},
        {"style", sheet},
        {"styleDigest", policyDigest(sheet)},
        {"class", frame.cssClass},
        {"header", frame.head},
        {"body", body},
    });
}

} // namespace broadsheet
