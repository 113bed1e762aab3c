#pragma once

#include <QCoreApplication>
#include <QUrl>

#include <functional>

class QMenu;
class QWebEnginePage;
class QWidget;

namespace broadsheet {

/// The pane's own context menu: copy and select all; for a link open, read later, open outside and copy its address; for a
/// picture show it large.
class PaneMenu final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::PaneMenu)
public:
    struct Actions {
        std::function<void(const QUrl&)> openLink;
        std::function<void(const QUrl&)> readLater;
        std::function<void(const QUrl&)> openOutside;
        std::function<void(const QString& key)> showPicture;
        std::function<void()> copy;
    };
    /// What the menu was asked for on; each empty where there is none.
    struct Place {
        QUrl link;    ///< anything but http and https is none
        QUrl picture; ///< `reader://pane/picture/…`
    };
    /// A menu that deletes itself when closed.
    [[nodiscard]] static QMenu* create(QWebEnginePage& page, const Place& place, const Actions& actions, QWidget* parent);
};

} // namespace broadsheet
