#include "core/language/Guess.h"

namespace broadsheet {
QString guessLanguage(std::string_view) { return {}; }
bool isRightToLeft(const QString&) { return false; }
} // namespace broadsheet
