#pragma once

#include "ui/session/ReadingSession.h"

#include <QAbstractListModel>
#include <QSet>
#include <QUrl>

#include <optional>
#include <vector>

namespace broadsheet {

/// Pages that a reader put aside for this sitting, in the order in which they were put there.
class LaterQueue final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Entry {
        QUrl url;
        QString title; ///< text; empty: the address is shown
        AskedBy askedBy = AskedBy::Page;
    };
    enum Role { UrlRole = Qt::UserRole + 1 };

    explicit LaterQueue(QObject* parent = nullptr);

    /// Puts a page at the end; one that is there already stays where it is.
    void add(const Entry& entry);
    /// Puts it there, or takes it away when it is there already.
    void toggle(const Entry& entry);
    [[nodiscard]] std::optional<Entry> take(int row);
    void clear();

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    /// Addresses without fragment.
    [[nodiscard]] QSet<QUrl> urls() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countChanged(int count);

private:
    [[nodiscard]] int rowOf(const QUrl& url) const;

    std::vector<Entry> m_entries;
};

} // namespace broadsheet
