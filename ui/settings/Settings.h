#pragma once

#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace broadsheet {

/// The limits of what a reader can choose: Firefox's ranges are the bar.
struct SettingsRange {
    static constexpr int smallestFontPx = 10;
    static constexpr int largestFontPx = 48;
    static constexpr int narrowestColumnEm = 20;
    static constexpr int widestColumnEm = 60;
    static constexpr int narrowestLibraryPx = 210;
    static constexpr int widestLibraryPx = 900;
};

/// What a reader chose and how the window stood. A value: handed down, never reached for.
struct Settings {
    ThemeName theme = ThemeName::Auto;
    QString fontFamily;       ///< empty: the serif face of the system
    int fontSizePx = 19;      ///< SettingsRange; 19 px is a printed 12 pt at arm's length on a common screen
    int columnWidthEm = 38;   ///< SettingsRange; about 70 characters a line
    bool headlinesShown = true;
    bool picturesShown = true;
    bool reopenLastPage = true;
    bool remembersReading = true; ///< the trail and what was opened outlive the window
    bool preparesStories = true; ///< the headline that is looked at is fetched and read ahead
    QMap<QString, QStringList> keys; ///< KeyMap::Changes: what a reader put in place of the usual keys
    QUrl lastPage;            ///< http, https or file; empty for none
    bool libraryShown = false;
    int libraryWidthPx = 320;
    QStringList savedSearches; ///< in the library, as typed
    QByteArray windowGeometry; ///< QWidget::saveGeometry; empty before the first run
    QByteArray splitterState;  ///< QSplitter::saveState

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The same with every number in its range: settings come from a file that anybody may edit.
[[nodiscard]] Settings clamped(Settings settings);

} // namespace broadsheet
