#include "ui/reading/PaneSheet.h"

#include "ui/reading/AppearanceCss.h"

#include <QCryptographicHash>
#include <QFile>

namespace broadsheet {
namespace {

QByteArray contentOf(const char* name)
{
    QFile file(QStringLiteral(":/reading/") + QLatin1StringView(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "paneSheet", name); // compiled in
    Q_UNUSED(opened)
    return file.readAll();
}

} // namespace

QByteArray paneSheet(const Appearance& appearance)
{
    static const QByteArray sheets = contentOf("pane.css") + contentOf("pane/tools.css");
    return styleSheetOf(appearance) + sheets;
}

QByteArray policyDigest(const QByteArray& sheet)
{
    return QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64();
}

} // namespace broadsheet
