#include "core/dictionary/StarDict.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

namespace broadsheet {
namespace {

constexpr qint64 kMostInfoBytes = 64 << 10;
constexpr qint64 kMostIndexBytes = 64 << 20;   // two million words
constexpr quint32 kMostEntryBytes = 256 << 10; // a definition that a reader can read
constexpr std::size_t kMostEntries = 16;       // of one word in one dictionary
constexpr qsizetype kMostWordBytes = 256;      // the form's own limit
constexpr qsizetype kPlaceBytes = 4;           // of a synonym's entry: which one of the index it means
constexpr int kMostMarkup = 4000;              // characters of one tag

Result<QByteArray> contentOf(const QString& path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::UnreadableFile, path};
    if (file.size() > mostBytes)
        return Error{ErrorCode::TooLarge, path};
    return file.readAll();
}

/// Text of HTML, XDXF or Pango markup: what stands between the tags, with line ends where lines end.
QString withoutMarkup(const QString& marked)
{
    QString text;
    for (qsizetype at = 0; at < marked.size(); ++at) {
        const qsizetype close = marked[at] == u'<' ? marked.indexOf(u'>', at) : -1;
        if (close < 0 || close - at > kMostMarkup) {
            text += marked[at];
            continue;
        }
        const QString tag = marked.mid(at + 1, close - at - 1).section(u' ', 0, 0).toLower();
        for (const char* line : {"br", "br/", "/p", "/div", "/li", "/tr", "/def", "/k"})
            text += tag == QLatin1StringView(line) ? QStringLiteral("\n") : QString();
        at = close;
    }
    constexpr std::array<std::pair<const char*, const char*>, 6> entities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}}};
    for (const auto& [entity, character] : entities)
        text.replace(QLatin1StringView(entity), QLatin1StringView(character));
    return text;
}

QString shown(QChar type, const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (type == u'h' || type == u'x' || type == u'g')
        return withoutMarkup(text);
    return type == u'm' || type == u'l' || type == u't' || type == u'y' ? text : QString(); // the rest are pictures and sounds
}

/// The nought behind the word that begins at a place of an index; null where none is near.
const char* endOfWord(const QByteArray& index, qsizetype at)
{
    return static_cast<const char*>(std::memchr(index.constData() + at, 0, std::size_t(qMin(index.size() - at, kMostWordBytes + 1))));
}

bool isSameWord(const char* a, const QByteArray& b, qsizetype length)
{
    if (length != b.size())
        return false;
    const auto letter = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    for (qsizetype i = 0; i < length; ++i) {
        if (letter(a[i]) != letter(b[i]))
            return false;
    }
    return true;
}

} // namespace

StarDict::StarDict(StarDictInfo info, QByteArray index, QByteArray synonyms, DictZip texts)
    : m_info(std::move(info)), m_index(std::move(index)), m_synonyms(std::move(synonyms)), m_texts(std::move(texts))
{
}

Result<StarDict> StarDict::open(const QString& ifoPath)
{
    const auto text = contentOf(ifoPath, kMostInfoBytes);
    if (!text)
        return text.error();
    auto info = parseStarDictInfo(*text);
    if (!info)
        return info.error();
    const QString base = ifoPath.chopped(QFileInfo(ifoPath).suffix().size() + 1);
    const auto index = contentOf(base + QStringLiteral(".idx"), kMostIndexBytes);
    if (!index)
        return index.error();
    const QString packed = base + QStringLiteral(".dict.dz");
    const auto texts = DictZip::open(QFileInfo::exists(packed) ? packed : base + QStringLiteral(".dict"));
    if (!texts)
        return texts.error();
    const auto synonyms = contentOf(base + QStringLiteral(".syn"), kMostIndexBytes); // few dictionaries have them
    return StarDict(*info, *index, synonyms ? *synonyms : QByteArray(), *texts);
}

/// The entries, by their place in the index, that a word is a synonym of.
std::vector<quint32> StarDict::meantBy(const QByteArray& word) const
{
    std::vector<quint32> places;
    for (qsizetype at = 0; at < m_synonyms.size() && places.size() < kMostEntries;) {
        const char* synonym = m_synonyms.constData() + at;
        const char* end = endOfWord(m_synonyms, at);
        if (!end || at + (end - synonym) + 1 + kPlaceBytes > m_synonyms.size())
            break; // damaged from here on
        if (isSameWord(synonym, word, end - synonym))
            places.push_back(qFromBigEndian<quint32>(end + 1));
        at += (end - synonym) + 1 + kPlaceBytes;
    }
    return places;
}

std::vector<Definition> StarDict::lookUp(const QString& word) const
{
    std::vector<Definition> found;
    const QByteArray wanted = word.toUtf8();
    const std::vector<quint32> meant = meantBy(wanted);
    const qsizetype numbers = m_info.offsetBytes + 4;
    quint32 place = 0;
    for (qsizetype at = 0; at < m_index.size() && found.size() < kMostEntries; ++place) {
        const char* entry = m_index.constData() + at;
        const char* end = endOfWord(m_index, at);
        if (!end || at + (end - entry) + 1 + numbers > m_index.size())
            break; // damaged from here on
        if (isSameWord(entry, wanted, end - entry) || std::find(meant.begin(), meant.end(), place) != meant.end()) {
            const quint64 offset = m_info.offsetBytes == 8 ? qFromBigEndian<quint64>(end + 1) : qFromBigEndian<quint32>(end + 1);
            const auto size = qFromBigEndian<quint32>(end + 1 + m_info.offsetBytes);
            const auto bytes = size <= kMostEntryBytes ? m_texts.read(offset, size) : Result<QByteArray>(ErrorCode::TooLarge);
            if (const QString text = bytes ? textOf(*bytes).trimmed() : QString(); !text.isEmpty())
                found.push_back({QString::fromUtf8(entry, end - entry), text, m_info.name});
        }
        at += (end - entry) + 1 + numbers;
    }
    return found;
}

/// An entry is one part a type. Texts end with a nought, the last one with the entry; types in capitals begin with their size.
QString StarDict::textOf(const QByteArray& entry) const
{
    QStringList parts;
    qsizetype at = 0;
    for (qsizetype i = 0; at < entry.size() && (m_info.types.isEmpty() || i < m_info.types.size()); ++i) {
        const QChar type = m_info.types.isEmpty() ? QLatin1Char(entry[at++]) : m_info.types[i];
        const bool last = !m_info.types.isEmpty() && i + 1 == m_info.types.size();
        qsizetype length = last ? entry.size() - at : entry.indexOf('\0', at) - at;
        qsizetype behind = last ? 0 : 1;
        if (type.isUpper() && !last) {
            if (entry.size() - at < 4)
                break;
            length = qFromBigEndian<quint32>(entry.constData() + at);
            at += 4;
            behind = 0;
        }
        if (length < 0 || length > entry.size() - at)
            length = entry.size() - at;
        parts.append(shown(type, entry.mid(at, length)).trimmed());
        at += length + behind;
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace broadsheet
