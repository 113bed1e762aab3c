#pragma once

#include "core/base/Result.h"
#include "core/dictionary/Definition.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace broadsheet {

/// What one question to a dictionary server may cost.
struct DictServerLimits {
    std::chrono::milliseconds time{2000}; ///< from the connection to the last word; dictd takes some 10 ms
    qint64 bytes = 4 << 20;
};

/// The dictionary server (dictd) of this computer, and of no other: it is asked at 127.0.0.1 alone, without a proxy.
/// Blocks, so on a thread of its own.
class DictServer final {
public:
    static constexpr quint16 usualPort = 2628;

    explicit DictServer(quint16 port = usualPort, const DictServerLimits& limits = {}) : m_port(port), m_limits(limits) {}

    /// What it says of the first of these forms of a word that it knows; nothing when no server is there. Errors: Timeout,
    /// TooLarge, Truncated (it broke off), and those of DictConversation.
    [[nodiscard]] std::optional<Result<std::vector<Definition>>> lookUp(const QStringList& forms) const;

private:
    quint16 m_port;
    DictServerLimits m_limits;
};

} // namespace broadsheet
