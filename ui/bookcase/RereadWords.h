#pragma once

#include "ui/shelf/Rereader.h"

#include <QCoreApplication>
#include <QString>

namespace broadsheet {

/// What came of reading kept pages again, in sentences.
class RereadWords final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::RereadWords)
public:
    [[nodiscard]] static QString sentenceOf(const RereadResult& result);
    /// Of several: how many came to what, a line each; `asked` is how many there were to be.
    [[nodiscard]] static QString summaryOf(const std::vector<RereadResult>& results, int asked);
};

} // namespace broadsheet
