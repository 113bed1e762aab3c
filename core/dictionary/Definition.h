#pragma once

#include <QString>

namespace broadsheet {

/// What a dictionary says of a word. All plain text.
struct Definition {
    QString word;       ///< as the dictionary writes it
    QString text;
    QString dictionary; ///< its name
};

} // namespace broadsheet
