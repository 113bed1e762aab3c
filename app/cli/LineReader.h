#pragma once

#include <QByteArray>

#include <cstddef>
#include <optional>

namespace broadsheet {

/// Lines of a file descriptor, one at a time, in constant memory.
class LineReader final {
public:
    struct Line {
        QByteArray text;      ///< without its line end
        bool tooLong = false; ///< longer than the limit; `text` is its beginning, the rest was passed over
        qint64 number = 0;    ///< from 1
    };

    /// `longestLine` in bytes.
    LineReader(int descriptor, qsizetype longestLine);

    /// The next line, or nothing at the end of the input.
    [[nodiscard]] std::optional<Line> next();

private:
    bool fill();

    int m_descriptor;
    qsizetype m_longestLine;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_number = 0;
};

} // namespace broadsheet
