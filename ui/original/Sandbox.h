#pragma once

#include <QByteArray>
#include <QStringList>

namespace broadsheet {

/// What decides whether WebEngine puts its renderers into a sandbox.
struct SandboxFacts {
    bool isRoot = false;
    QByteArray disabledVariable{}; ///< QTWEBENGINE_DISABLE_SANDBOX
    QByteArray chromiumFlags{};    ///< QTWEBENGINE_CHROMIUM_FLAGS
    QStringList arguments{};       ///< of the command line
};

/// Of this process.
[[nodiscard]] SandboxFacts sandboxFacts();
/// Whether the sandbox is whole. Half a sandbox counts as none.
[[nodiscard]] bool isSandboxed(const SandboxFacts& facts);

} // namespace broadsheet
