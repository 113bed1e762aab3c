#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstring>

namespace broadsheet {

static_assert(std::endian::native == std::endian::little, "models are stored little-endian");

/// Reads the values of a model's file one after the other and remembers whether there were enough.
class ByteReader final {
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    template <typename T>
    T next()
    {
        T value{};
        if (m_at + static_cast<qsizetype>(sizeof(T)) > m_bytes.size()) {
            m_short = true;
            return value;
        }
        std::memcpy(&value, m_bytes.data() + m_at, sizeof(T));
        m_at += sizeof(T);
        return value;
    }
    /// Whether every byte was read and none was missing.
    [[nodiscard]] bool readAll() const { return !m_short && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_short = false;
};

} // namespace broadsheet
