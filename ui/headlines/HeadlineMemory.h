#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// What a reader has met before: which headlines a page offered on the last visit, which stories were opened and which
/// read to their end. By address, whatever its spelling; addresses are kept as digests alone, so that a lost file is no
/// list of what somebody read. A value.
class HeadlineMemory final {
public:
    static constexpr qsizetype mostPages = 500;       ///< front pages and stories; the ones visited longest ago go first
    static constexpr qsizetype mostHeadlines = 200;   ///< of one page; a full memory is a file of some 1.2 MB, written when a page is opened
    static constexpr qsizetype mostStories = 20000;   ///< opened or read

    /// The headlines of a page that were not there on the visit before; none on the first visit. This visit is remembered.
    [[nodiscard]] QSet<QUrl> visit(const QUrl& page, const std::vector<QUrl>& headlines);

    void setOpened(const QUrl& story) { remember(m_opened, story); }
    void setRead(const QUrl& story) { remember(m_read, story); }
    [[nodiscard]] bool wasOpened(const QUrl& story) const;
    [[nodiscard]] bool wasRead(const QUrl& story) const;
    void clear() { *this = HeadlineMemory(); }
    [[nodiscard]] bool isEmpty() const { return m_pages.isEmpty() && m_opened.known.isEmpty() && m_read.known.isEmpty(); }

    /// For a file. The other way round, whatever is no memory is an empty one.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static HeadlineMemory fromBytes(const QByteArray& bytes);

private:
    using Digest = quint64;
    struct Stories {
        QSet<Digest> known;
        QList<Digest> order; ///< the oldest first
    };

    static void remember(Stories& stories, const QUrl& story);
    static void remember(Stories& stories, Digest digest);
    void rememberPage(Digest page, const QSet<Digest>& headlines);

    QHash<Digest, QSet<Digest>> m_pages;
    QList<Digest> m_pageOrder; ///< the page visited longest ago first
    Stories m_opened;
    Stories m_read;
};

} // namespace broadsheet
