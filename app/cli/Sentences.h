#pragma once

#include "core/base/Error.h"
#include "core/obstacle/Obstacle.h"

#include <QCoreApplication>

#include <system_error>

namespace broadsheet {

/// The translation context of the command line: `CliText::tr("…")`.
class CliText final {
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

/// What went wrong with `input` (as the user named it), as one sentence for people.
[[nodiscard]] QString sentenceFor(const Error& error, const QString& input);

/// That no story was found in `input`, and what stands in its place where that is known.
[[nodiscard]] QString noStorySentence(Obstacle obstacle, const QString& input);

/// That the result could not be written, and why.
[[nodiscard]] QString unwrittenSentence(const std::error_code& failure);

} // namespace broadsheet
