#pragma once

#include "ui/settings/Look.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace broadsheet {

/// What a reader chose and how the window stood. A value: handed down, never reached for.
struct Settings : Look {
    bool headlinesShown = true;
    bool picturesShown = true;
    bool progressShown = true; ///< the line below the story
    bool reopenLastPage = true;
    QUrl lastPage;            ///< http, https or file; empty for none
    QByteArray windowGeometry; ///< QWidget::saveGeometry; empty before the first run
    QByteArray splitterState;  ///< QSplitter::saveState

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The same with every number in its range: settings come from a file that anybody may edit.
[[nodiscard]] Settings clamped(Settings settings);

} // namespace broadsheet
