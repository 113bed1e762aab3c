#include "ui/reading/CleanCopy.h"

#include "ui/hyphens/SoftHyphens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace broadsheet {

CleanCopy::CleanCopy(QObject* parent) : QObject(parent)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::dataChanged, this, [this, clipboard] {
        if (std::exchange(m_expected, false) || clipboard->ownsClipboard())
            clean(QClipboard::Clipboard);
    });
    connect(clipboard, &QClipboard::selectionChanged, this, [this, clipboard] {
        if (clipboard->ownsSelection()) // what X11 pastes with the middle button
            clean(QClipboard::Selection);
    });
}

void CleanCopy::expect() { m_expected = true; }

void CleanCopy::clean(int mode)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* copied = clipboard->mimeData(QClipboard::Mode(mode));
    if (!copied || !copied->text().contains(kSoftHyphen))
        return;
    auto* data = new QMimeData;
    data->setText(withoutSoftHyphens(copied->text()));
    if (copied->hasHtml())
        data->setData(QStringLiteral("text/html"), withoutSoftHyphens(copied->html()).remove(QStringLiteral("&shy;")).toUtf8());
    clipboard->setMimeData(data, QClipboard::Mode(mode));
}

} // namespace broadsheet
