#pragma once

#include <QByteArray>
#include <QString>

#include <system_error>

namespace broadsheet {

/// Writes all of `bytes` to standard output at once. The error is std::errc::broken_pipe when the reader has gone,
/// which is nobody's fault and needs no message.
[[nodiscard]] std::error_code writeResult(const QByteArray& bytes);
/// One message on standard error: "broadsheet-cli: …".
void writeMessage(const QString& sentence);
/// Bytes on standard error as they are (the explanation, which may be long).
void writeExplanation(const QByteArray& bytes);
/// Makes a write to a closed pipe an ordinary error; without it the process is killed by SIGPIPE.
void ignoreBrokenPipes();
/// Whether standard error is a terminal that may be coloured (NO_COLOR unset or empty, TERM not "dumb").
[[nodiscard]] bool mayColourMessages();

} // namespace broadsheet
