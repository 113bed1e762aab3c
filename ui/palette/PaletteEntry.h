#pragma once

#include <QString>

#include <functional>

namespace broadsheet {

/// One thing that the palette can do.
struct PaletteEntry {
    enum class Kind { Command, Heading, Headline, Saved };
    Kind kind = Kind::Command;
    QString title;  ///< text
    QString detail; ///< its key, its source …; text, may be empty
    std::function<void()> run;
};

} // namespace broadsheet
