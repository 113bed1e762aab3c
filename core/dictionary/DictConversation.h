#pragma once

#include "core/base/Result.h"
#include "core/dictionary/Definition.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// One question to a DICT server (RFC 2229), line by line, without a socket: what the server says goes in, what it is to be told
/// comes out. The forms of a word are asked for in turn until one is known.
class DictConversation final {
public:
    static constexpr qsizetype mostDefinitions = 64;
    static constexpr qsizetype mostDefinitionBytes = 256 << 10; ///< the rest of a longer one is left out
    static constexpr qsizetype longestLine = 8 << 10;           ///< the protocol's own limit is 1024 characters

    explicit DictConversation(QStringList forms) : m_forms(std::move(forms)) {}

    /// A line of the server's, without its end; the answer to it, with one, or nothing.
    [[nodiscard]] QByteArray hear(const QByteArray& line);
    /// Everything is said; `result` tells how it went.
    [[nodiscard]] bool isOver() const { return m_state == State::Over; }
    /// All plain text. Precondition: it is over. Errors: BadTransfer for a server that speaks otherwise, ConnectionFailed for
    /// one that will not answer.
    [[nodiscard]] Result<std::vector<Definition>> result() const;

private:
    enum class State { Greeting, Status, Text, Over };

    [[nodiscard]] QByteArray askNext();
    [[nodiscard]] QByteArray onStatus(const QByteArray& line);
    void onText(const QByteArray& line);
    [[nodiscard]] QByteArray end();
    [[nodiscard]] QByteArray fail(ErrorCode code, const QByteArray& line);

    QStringList m_forms; ///< those that were not asked for yet
    State m_state = State::Greeting;
    std::vector<Definition> m_definitions;
    QByteArray m_text; ///< of the definition that is coming
    Error m_error;
    bool m_failed = false;
};

/// A word as an argument of the protocol: in quotes, without what could end the line.
[[nodiscard]] QByteArray dictQuoted(const QString& word);
/// The arguments of a line, without their quotes: `151 "boat" wn "WordNet"` has four.
[[nodiscard]] QList<QByteArray> dictArguments(const QByteArray& line);

} // namespace broadsheet
