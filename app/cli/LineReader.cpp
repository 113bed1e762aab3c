#include "app/cli/LineReader.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace broadsheet {
namespace {

constexpr qsizetype kChunk = 64 * 1024; ///< bytes a read; the size of a pipe

} // namespace

LineReader::LineReader(int descriptor, qsizetype longestLine) : m_descriptor(descriptor), m_longestLine(longestLine) {}

bool LineReader::fill()
{
    m_buffer.resize(kChunk);
    m_position = 0;
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, m_buffer.data(), static_cast<std::size_t>(kChunk));
    } while (count < 0 && errno == EINTR);
    m_buffer.resize(std::max<qsizetype>(count, 0));
    return count > 0;
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool started = false;
    while (m_position < m_buffer.size() || fill()) {
        started = true;
        const qsizetype lineEnd = m_buffer.indexOf('\n', m_position);
        const qsizetype stop = lineEnd < 0 ? m_buffer.size() : lineEnd;
        const qsizetype room = m_longestLine - line.text.size();
        line.tooLong = line.tooLong || stop - m_position > room;
        line.text.append(m_buffer.constData() + m_position, std::min(stop - m_position, room));
        m_position = stop + 1;
        if (lineEnd >= 0)
            break;
    }
    if (!started)
        return {};
    line.number = ++m_number;
    return line;
}

} // namespace broadsheet
