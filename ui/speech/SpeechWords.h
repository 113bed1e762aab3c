#pragma once

#include <QCoreApplication>
#include <QString>

namespace broadsheet {

/// Sentences about reading aloud that are said in more than one place.
class SpeechWords final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::SpeechWords)
public:
    /// There is no engine: what is to be installed.
    [[nodiscard]] static QString whatIsMissing();
};

} // namespace broadsheet
