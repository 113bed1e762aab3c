#pragma once

#include "core/pipeline/Reading.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>
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
        ReadRole,        ///< bool: read to its end
        NewRole,         ///< bool: not there on the last visit
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
    /// Addresses (without fragment) of stories that were read to their end.
    void setRead(const QSet<QUrl>& urls);
    /// Addresses, as the reading has them, of headlines that were not there on the last visit.
    void setNew(const QSet<QUrl>& urls);
    /// Words about stories that are being kept for reading with no network ("waits to be saved" …), by address without
    /// fragment; they stand in place of "saved".
    void setKeeping(const QHash<QUrl, QString>& words);
    /// Only headlines whose title, source or summary holds every word of `text` are shown; promoted ones are not, then.
    /// Empty: all of them.
    void setFilter(const QString& text);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    /// Headlines that the filter lets through.
    [[nodiscard]] int shownCount() const;
    /// Addresses (without fragment) of which the library has a copy.
    void setSaved(const QSet<QUrl>& urls);

    /// What a reader has to do with the headline in row `index`, in words: "new", "opened" …; for the line below its title.
    [[nodiscard]] QStringList states(const QModelIndex& index) const;

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
    [[nodiscard]] bool passesFilter(const Headline& headline) const;
    [[nodiscard]] QStringList statesOf(const Row& row) const;
    void tellAll(int role);

    std::shared_ptr<const Reading> m_reading;
    QDateTime m_now;
    std::vector<Row> m_rows;
    std::vector<int> m_promoted; ///< places in the reading
    bool m_unfolded = false;
    QSet<QUrl> m_opened;
    QSet<QUrl> m_queued;
    QSet<QUrl> m_read;
    QSet<QUrl> m_new;
    QHash<QUrl, QString> m_keeping;
    QString m_filter;
    QSet<QUrl> m_saved;
};

} // namespace broadsheet
