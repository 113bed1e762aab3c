#pragma once

#include "ui/theme/FocusMode.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QObject;

namespace broadsheet {

/// The ways to focus as a menu, in the order in which the key goes through them.
class FocusMenu final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::FocusMenu)
public:
    [[nodiscard]] static QString labelOf(FocusMode mode);
    [[nodiscard]] static FocusMode after(FocusMode mode);
    /// Fills a menu with them, one of which is always checked; `choose` is called with the reader's choice.
    static void fill(QMenu& menu, FocusMode chosen, std::function<void(FocusMode)> choose);
    /// Checks another one.
    static void check(const QMenu& menu, FocusMode mode);
};

} // namespace broadsheet
