#include "Layering.h"

namespace broadsheet::layering {
namespace {

// DESIGN: "Rooms and who may know whom". A room that is not in this table may not exist.
constexpr RoomRule kRooms[] = {
    {"core/base", ""},
    {"core/page", "core/base "},
    {"core/html", "core/base core/page "},
    {"core/language", "core/base "},
    {"core/measure", "core/base core/html core/language "},
    {"core/model", "core/base "},
    {"core/metadata", "core/base core/html core/language "},
    {"core/state", "core/base core/html core/language core/metadata "},
    {"core/obstacle", "core/base core/html core/language core/measure core/metadata "},
    {"core/repair", "core/base core/html core/measure "},
    {"core/story", "core/base core/html core/language core/measure core/model core/repair "},
    {"core/related", "core/base core/html core/language core/measure core/model core/story "},
    {"core/sanitize", "core/base core/html "},
    {"core/pages", "core/base core/html core/measure "},
    {"core/completeness", "core/base core/html core/language core/measure core/metadata core/pages "},
    {"core/pipeline", "core/base core/page core/html core/language core/measure core/model core/metadata core/story "
                      "core/related core/repair core/sanitize core/state core/obstacle core/pages core/completeness "},
    {"core/fetch", "core/base core/page "},
    {"core/loading", "core/base core/page core/pages core/completeness core/pipeline core/fetch core/repair "},
    {"core/library", "core/base core/page core/html core/language core/measure core/metadata core/related core/sanitize "
                     "core/story core/pipeline "},
    {"core/taking", "core/base core/page core/obstacle core/related core/sanitize core/pipeline core/fetch core/loading core/library "},
    {"core/exchange", "core/base core/html core/metadata core/related core/sanitize core/story core/state core/obstacle core/pages "
                      "core/completeness core/pipeline core/library "},
    {"core/dictionary", "core/base "},
    {"ui", "ui core/base core/html core/language core/metadata core/page core/related core/sanitize core/story "
           "core/obstacle core/pages core/completeness core/pipeline core/fetch core/loading core/library core/taking core/repair core/exchange core/dictionary "},
    {"app/cli", "core/base core/page core/repair core/obstacle core/pages core/completeness core/pipeline core/fetch core/loading core/library core/taking core/exchange "},
    {"app/window", "ui core/base core/page core/repair core/pipeline core/fetch core/loading core/library core/taking core/exchange "},
};

using enum Looks;

constexpr PlaceRule kPlaces[] = {
    {"^(QtGui|QtWidgets|QtWebEngine\\w*|QtQuick|QtSvg)/", AtIncludes, "core app/cli ", "", "no display in the core"},
    {"^Q(Gui|Image|Pixmap|Bitmap|Picture|Icon|Color|Palette|Font|Paint|Pen|Brush|Key|Mouse|Cursor|Window|Screen|Clipboard|"
     "Desktop|TextDocument|Validator|StandardItem|Widget|Application$|MainWindow|Dialog|Label|Action|Menu|WebEngine|Quick|Svg)",
        AtIncludes, "core app/cli ", "", "no display in the core"},
    {"Qt6::(Gui|Widgets|WebEngine|Quick|Svg|OpenGL)", AtCode, "core app/cli ", "", "no display in the core"},
    {"^(QtNetwork/|QNetwork|QTcp|QUdp|QSsl|QDns|QHost|QAbstractSocket)", AtIncludes, "core ui app ", "core/fetch core/dictionary/DictServer.cpp ",
        "only core/fetch opens a socket, and one file that to the dictionary server of this computer"},
    {"^(QtSql/|QSql)", AtIncludes, "core ui app ", "core/library ", "only core/library speaks SQL"},
    {"^gumbo\\.h$", AtIncludes, "core ui app ", "core/html/GumboParser.cpp ", "gumbo stands behind one file"},
    {"^uchardet", AtIncludes, "core ui app ", "core/page/EncodingGuess.cpp ", "uchardet stands behind one file"},
    {"^libpsl", AtIncludes, "core ui app ", "core/fetch/Site.cpp ", "libpsl stands behind one file"},
    {"cld2", AtIncludes, "core ui app ", "core/language/Guess.cpp ", "cld2 stands behind one file"},
    {"^hyphen\\.h$", AtIncludes, "core ui app ", "ui/hyphens/Hyphenator.cpp ", "libhyphen stands behind one file"},
    {"^core/html/Parser\\.h$", AtIncludes, "ui app ", "", "the window parses no HTML"},
    {"\\b(QSettings|QFile|QSaveFile|QDir|QProcess|QStandardPaths|qgetenv|getenv|fopen|ifstream)\\b", AtCode,
        "core/html core/language core/measure core/model core/metadata core/state core/obstacle core/story core/related core/sanitize core/pages core/completeness core/pipeline core/repair ",
        "core/repair/RepairFiles.cpp ", "the pipeline is pure: no disk, no settings"},
    {"\\b(currentDateTime|currentDateTimeUtc|currentDate|currentSecsSinceEpoch|currentMSecsSinceEpoch|system_clock|QElapsedTimer)\\b",
        AtCode, "core/language core/measure core/model core/metadata core/state core/obstacle core/story core/related core/sanitize core/pages core/completeness core/pipeline ", "",
        "the pipeline is pure: no clock"},
    {"\\bQSettings\\b", AtCode, "core ui ", "", "settings are a value handed down"},
    {"\\b(QEventLoop|processEvents)\\b", AtCode, "core ui app ", "", "no event loop inside another"},
    {"(->|\\.)setHtml\\(", AtCode, "ui app ", "", "the pane is served by its scheme"},
    {"\\binstance\\(\\)", AtCode, "core ", "core/fetch/SystemNetwork.cpp ", "no object from which anything can be reached"},
    {"\\b(TODO|FIXME|XXX|HACK)\\b", AtCode, "core ui app ", "", "unfinished work belongs in the tracker"},
    {"\\bfriend (?!class Sanitizer;)", AtCode, "core/sanitize/SanitizedHtml.h ", "", "only Sanitizer makes a SanitizedHtml"},
};

} // namespace

std::span<const RoomRule> roomRules() { return kRooms; }
std::span<const PlaceRule> placeRules() { return kPlaces; }

} // namespace broadsheet::layering
