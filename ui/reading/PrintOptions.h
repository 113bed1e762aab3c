#pragma once

#include <QPageSize>

namespace broadsheet {

/// How a story is put on paper.
struct PrintOptions {
    bool pictures = true;
    bool linkNotes = true;   ///< links get numbers, and their addresses stand at the end
    bool pageNumbers = true; ///< of a PDF; a printer's own sheets have none
    QPageSize::PageSizeId paper = QPageSize::A4;
};

} // namespace broadsheet
