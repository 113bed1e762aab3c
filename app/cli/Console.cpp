#include "app/cli/Console.h"

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace broadsheet {
namespace {

std::error_code writeAll(int descriptor, const QByteArray& bytes)
{
    const char* next = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(descriptor, next, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return {errno, std::generic_category()};
        next += written;
        left -= static_cast<std::size_t>(written);
    }
    return {};
}

} // namespace

std::error_code writeResult(const QByteArray& bytes) { return writeAll(STDOUT_FILENO, bytes); }

// A message that cannot be written has nobody to read it: nothing is left to do about it.
void writeMessage(const QString& sentence)
{
    writeExplanation(QByteArrayLiteral("broadsheet-cli: ") + sentence.toUtf8() + '\n');
}

void writeExplanation(const QByteArray& bytes) { static_cast<void>(writeAll(STDERR_FILENO, bytes)); }

void ignoreBrokenPipes() { std::signal(SIGPIPE, SIG_IGN); }

bool mayColourMessages()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && ::isatty(STDERR_FILENO) == 1;
}

} // namespace broadsheet
