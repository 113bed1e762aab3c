#include "ui/original/Sandbox.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace broadsheet {
namespace {

// Chromium's switches that take the sandbox, or one of its layers, away. "--disable-setuid-sandbox" is not among them:
// WebEngine sets it itself, because the namespace sandbox has taken that layer's place.
constexpr std::array kSwitches{
    "--no-sandbox",
    "--disable-namespace-sandbox",
    "--disable-seccomp-filter-sandbox",
    "--no-zygote-sandbox",
    "--single-process",
    "--disable-web-security",
};

bool isSwitch(const QByteArray& argument)
{
    return std::any_of(kSwitches.begin(), kSwitches.end(), [&argument](const char* name) {
        return argument == name || argument.startsWith(QByteArray(name) + '=');
    });
}

} // namespace

SandboxFacts sandboxFacts()
{
    return {.isRoot = geteuid() == 0,
            .disabledVariable = qgetenv("QTWEBENGINE_DISABLE_SANDBOX"),
            .chromiumFlags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS"),
            .arguments = QCoreApplication::arguments()};
}

bool isSandboxed(const SandboxFacts& facts)
{
    if (facts.isRoot || !facts.disabledVariable.isEmpty()) // any value counts: better once too careful
        return false;
    const QList<QByteArray> flags = facts.chromiumFlags.simplified().split(' ');
    return std::none_of(flags.begin(), flags.end(), isSwitch)
        && std::none_of(facts.arguments.begin(), facts.arguments.end(), [](const QString& argument) { return isSwitch(argument.toUtf8()); });
}

} // namespace broadsheet
