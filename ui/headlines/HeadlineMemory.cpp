#include "ui/headlines/HeadlineMemory.h"

#include "core/base/StoryDigest.h"

#include <QDataStream>
#include <QIODevice>

namespace broadsheet {
namespace {

constexpr quint32 magic = 0x42534d31; // "BSM1"

void write(QDataStream& stream, const QList<quint64>& digests)
{
    stream << quint32(digests.size());
    for (const quint64 digest : digests)
        stream << digest;
}

/// Qt's own reading of a list makes room for as many as a damaged file claims.
QList<quint64> readList(QDataStream& stream, qsizetype most)
{
    quint32 count = 0;
    stream >> count;
    if (count > most)
        stream.setStatus(QDataStream::ReadCorruptData);
    QList<quint64> digests;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint64 digest = 0;
        stream >> digest;
        digests.append(digest);
    }
    return digests;
}

} // namespace

QSet<QUrl> HeadlineMemory::visit(const QUrl& page, const std::vector<QUrl>& headlines)
{
    const Digest key = storyDigest(page);
    const auto before = m_pages.constFind(key);
    const bool isFirst = before == m_pages.constEnd();
    QSet<QUrl> fresh;
    QSet<Digest> seen;
    for (const QUrl& headline : headlines) {
        const Digest digest = storyDigest(headline);
        if (!isFirst && !before->contains(digest))
            fresh.insert(headline);
        if (seen.size() < mostHeadlines)
            seen.insert(digest);
    }
    rememberPage(key, seen);
    return fresh;
}

void HeadlineMemory::rememberPage(Digest page, const QSet<Digest>& headlines)
{
    m_pages.insert(page, headlines);
    m_pageOrder.removeOne(page);
    m_pageOrder.append(page);
    while (m_pageOrder.size() > mostPages)
        m_pages.remove(m_pageOrder.takeFirst());
}

void HeadlineMemory::remember(Stories& stories, const QUrl& story) { remember(stories, storyDigest(story)); }

void HeadlineMemory::remember(Stories& stories, Digest digest)
{
    if (stories.known.contains(digest))
        return;
    stories.known.insert(digest);
    stories.order.append(digest);
    while (stories.order.size() > mostStories)
        stories.known.remove(stories.order.takeFirst());
}

bool HeadlineMemory::wasOpened(const QUrl& story) const { return m_opened.known.contains(storyDigest(story)); }
bool HeadlineMemory::wasRead(const QUrl& story) const { return m_read.known.contains(storyDigest(story)); }

QByteArray HeadlineMemory::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic;
    write(stream, m_opened.order);
    write(stream, m_read.order);
    stream << quint32(m_pageOrder.size());
    for (const Digest page : m_pageOrder) {
        stream << page;
        write(stream, m_pages.value(page).values());
    }
    return bytes;
}

HeadlineMemory HeadlineMemory::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 pages = 0;
    stream >> mark;
    if (mark != magic)
        return {};
    HeadlineMemory memory;
    for (const Digest digest : readList(stream, mostStories))
        remember(memory.m_opened, digest);
    for (const Digest digest : readList(stream, mostStories))
        remember(memory.m_read, digest);
    stream >> pages;
    for (quint32 i = 0; i < pages && i < mostPages && stream.status() == QDataStream::Ok; ++i) {
        Digest page = 0;
        stream >> page;
        const QList<Digest> headlines = readList(stream, mostHeadlines);
        memory.rememberPage(page, {headlines.begin(), headlines.end()});
    }
    return stream.status() == QDataStream::Ok && pages <= mostPages ? memory : HeadlineMemory(); // torn: better none than half of it
}

} // namespace broadsheet
