#pragma once

#include "core/library/OfflineQueue.h"

#include <QAbstractListModel>

#include <vector>

namespace broadsheet {

/// What waits to be saved, and what could not be had and why, in the order in which it was asked for.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, HostRole };

    explicit QueueModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// The list as it is now; a row that stayed is the same row.
    void show(std::vector<QueuedStory> stories);
    [[nodiscard]] const QueuedStory& at(int row) const { return m_stories[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<QueuedStory> m_stories;
};

} // namespace broadsheet
