#pragma once

#include "core/fetch/FetchLog.h"
#include "ui/receipt/Receipt.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace broadsheet {

/// Which hops belong to which story. What happens between `begin` and the next `begin` or `turnTo` is on the account of one
/// page: the page itself and then its pictures. Kept for this sitting only, and nowhere but in memory.
class ReceiptBook final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype MostPages = 50;
    static constexpr qsizetype MostTaken = 500; ///< stories
    static constexpr qsizetype MostAhead = 50; ///< accounts; more than a preparer keeps

    using QObject::QObject;

    /// A page is being asked for; nobody knows yet under which address it will stand. One that was read ahead brings the
    /// hops of its `account` with it; 0: it was not.
    void begin(int account = 0);
    /// The page that is open from now on: the one that was asked for, or one that is opened again.
    void turnTo(const QUrl& page);
    void add(const FetchLogEntry& entry);
    /// A hop for a story that is taken along, which nobody may ever open.
    void addTaken(const QUrl& story, const FetchLogEntry& entry);
    /// What the original page of the one that is open asks for.
    void addOriginal(const QUrl& url, bool isLetThrough);
    /// Of a page, under each of its addresses: opening it and, in this sitting, taking it along. Nothing for one that is not in the book.
    [[nodiscard]] QList<FetchLogEntry> entriesOf(const QUrl& page, const QList<QUrl>& alsoKnownAs = {}) const;
    [[nodiscard]] QList<OriginalRequest> originalOf(const QUrl& page) const { return m_originals.value(page); }

private:
    void addAhead(const FetchLogEntry& entry);
    void forgetOldest();

    QHash<QUrl, QList<FetchLogEntry>> m_pages;
    QList<QUrl> m_order; ///< the page that was opened last stands last
    QHash<QUrl, QList<OriginalRequest>> m_originals;
    QHash<QUrl, QList<FetchLogEntry>> m_taken; ///< by sameStoryKey
    QList<QUrl> m_takenOrder; ///< the story that was begun last stands last
    QList<FetchLogEntry> m_arriving;
    QHash<int, QList<FetchLogEntry>> m_ahead; ///< by account: pages that nobody has opened yet
    QUrl m_open;
    bool m_isArriving = false;
};

} // namespace broadsheet
