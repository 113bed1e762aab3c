#pragma once

#include <QCoreApplication>
#include <QUrl>

#include <functional>

class QMenu;
class QWebEnginePage;
class QWidget;

namespace broadsheet {

/// The pane's own context menu: copy, select all, and for a link open, open outside and copy its address.
class PaneMenu final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::PaneMenu)
public:
    struct Actions {
        std::function<void(const QUrl&)> openLink;
        std::function<void(const QUrl&)> openOutside;
        std::function<void()> copy;
    };
    /// A menu that deletes itself when closed. `link` is empty where there is none.
    [[nodiscard]] static QMenu* create(QWebEnginePage& page, const QUrl& link, const Actions& actions, QWidget* parent);
};

} // namespace broadsheet
