#pragma once

#include "core/pipeline/Reading.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSet>

#include <memory>
#include <vector>

namespace broadsheet {

/// The headlines of one reading as flat rows: a heading, then its headlines, group after group in page order; the
/// promoted ones last, folded into one row until it is unfolded.
class HeadlineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class RowType { Heading, Headline, PromotedFold };
    enum Role {
        RowTypeRole = Qt::UserRole + 1, ///< int of RowType
        IndexRole,       ///< int: the place in Reading::related; -1 for other rows
        SourceRole,      ///< QString: the publisher, else the host where it is another site than the page
        AgeRole,         ///< QString: "3 h ago"
        SummaryRole,     ///< QString
        ImageRole,       ///< QUrl
        UrlRole,         ///< QUrl
        HasBodyRole,     ///< bool: the whole story stands on this page
        OpenedRole,      ///< bool
        QueuedRole,      ///< bool: marked for later
        SavedRole,       ///< bool: the library has it
        UnfoldedRole,    ///< bool, of the PromotedFold row
    };

    explicit HeadlineModel(QObject* parent = nullptr);

    /// `now`: against which ages are told. A null reading empties the list.
    void setReading(const std::shared_ptr<const Reading>& reading, const QDateTime& now);
    [[nodiscard]] const std::shared_ptr<const Reading>& reading() const { return m_reading; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Headlines in the reading, folded ones included.
    [[nodiscard]] int headlineCount() const;
    /// The row in which the headline `index` of the reading stands now; -1 when it is folded away.
    [[nodiscard]] int rowOf(int index) const;
    void setPromotedUnfolded(bool unfolded);
    [[nodiscard]] bool promotedUnfolded() const { return m_unfolded; }

    /// Addresses (without fragment) that were opened or are marked for later.
    void setOpened(const QSet<QUrl>& urls);
    void setQueued(const QSet<QUrl>& urls);
    /// Addresses (without fragment) of which the library has a copy.
    void setSaved(const QSet<QUrl>& urls);

    /// The heading of a group whose block has none of its own.
    [[nodiscard]] static QString headingOf(HeadlineKind kind);

private:
    struct Row {
        RowType type;
        int index;     ///< of a Headline
        QString title; ///< of the other two
    };

    [[nodiscard]] const Headline& headlineAt(const Row& row) const { return m_reading->related[size_t(row.index)].headline; }
    [[nodiscard]] QVariant dataOf(const Row& row, int role) const;
    [[nodiscard]] QString sourceOf(const Headline& headline) const;
    [[nodiscard]] QString spoken(const Row& row) const;
    [[nodiscard]] std::vector<Row> rowsOfReading() const;
    void tellAll(int role);

    std::shared_ptr<const Reading> m_reading;
    QDateTime m_now;
    std::vector<Row> m_rows;
    std::vector<int> m_promoted; ///< places in the reading
    bool m_unfolded = false;
    QSet<QUrl> m_opened;
    QSet<QUrl> m_queued;
    QSet<QUrl> m_saved;
};

} // namespace broadsheet
