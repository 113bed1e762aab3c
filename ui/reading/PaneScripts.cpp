#include "ui/reading/PaneScripts.h"

#include <QFile>

#include <array>

namespace broadsheet {
namespace {

/// Each adds to `pane` and may use what those before it have added.
constexpr std::array kFiles{
    "pane.js", "pane/words.js", "pane/place.js", "pane/print.js", "pane/fold.js", "pane/scrollmarks.js", "pane/find.js", "pane/references.js", "pane/pictures.js",
    "pane/links.js", "pane/boxes.js", "pane/focus.js", "pane/marks.js", "pane/spoken.js",
};

QString sourceOf(const char* name)
{
    QFile file(QStringLiteral(":/reading/") + QLatin1StringView(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "paneScripts", name); // compiled in
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll()) + u'\n';
}

} // namespace

QString paneScripts(const QString& secretWord)
{
    QString source = QStringLiteral("globalThis.tell = (kind, value = null) => console.info(\"%1\" + JSON.stringify([location.pathname, kind, value]));\n").arg(secretWord);
    for (const char* name : kFiles)
        source += sourceOf(name);
    return source + QStringLiteral("tell(\"ready\");\n");
}

} // namespace broadsheet
