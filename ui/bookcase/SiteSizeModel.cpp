#include "ui/bookcase/SiteSizeModel.h"

#include "core/base/DisplayHost.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace broadsheet {
namespace {

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString nameOf(const SiteSize& site)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(site.host);
    return displayHost(url);
}

qint64 numberOf(const SiteSize& site, int column)
{
    switch (column) {
    case SiteSizeModel::Stories: return site.stories + site.trashed;
    case SiteSizeModel::Texts: return site.texts;
    case SiteSizeModel::Pages: return site.pages;
    case SiteSizeModel::Pictures: return site.pictures;
    default: return site.total();
    }
}

} // namespace

void SiteSizeModel::show(std::vector<SiteSize> sites)
{
    beginResetModel();
    m_sites = std::move(sites);
    put();
    endResetModel();
}

/// Sites that are equal in a column stay in the order of their names.
void SiteSizeModel::put()
{
    std::ranges::sort(m_sites, {}, &SiteSize::host);
    if (m_column == Site) {
        if (m_order == Qt::DescendingOrder)
            std::ranges::reverse(m_sites);
        return;
    }
    std::ranges::stable_sort(m_sites, [this](const SiteSize& a, const SiteSize& b) {
        return m_order == Qt::AscendingOrder ? numberOf(a, m_column) < numberOf(b, m_column) : numberOf(a, m_column) > numberOf(b, m_column);
    });
}

int SiteSizeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_sites.size()); }

int SiteSizeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString SiteSizeModel::textOf(const SiteSize& site, int column)
{
    switch (column) {
    case Site: return nameOf(site);
    case Stories: return QLocale().toString(site.stories + site.trashed);
    default: return sizeText(numberOf(site, column));
    }
}

/// A row is read by its first cell, the others by the column that they stand in.
QString SiteSizeModel::spoken(const SiteSize& site, int column)
{
    if (column != Site)
        return tr("%1: %2", "a column and what stands in it").arg(titleOf(column), textOf(site, column));
    const QString stories = tr("%n story(ies)", nullptr, int(site.stories + site.trashed));
    return tr("%1, %2, together %3", "a site, its stories, their size").arg(nameOf(site), stories, sizeText(site.total()));
}

QVariant SiteSizeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SiteSize& site = siteAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(site, index.column());
    case Qt::AccessibleTextRole: return spoken(site, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Site ? QVariant() : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return index.column() == Stories && site.trashed > 0 ? QVariant(tr("%n of them in the trash", nullptr, int(site.trashed))) : QVariant();
    default: return {};
    }
}

QVariant SiteSizeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Site ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

void SiteSizeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<QString> hosts;
    for (const QModelIndex& index : before)
        hosts.push_back(siteAt(index.row()).host);
    put();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto at = std::ranges::find(m_sites, hosts[size_t(i)], &SiteSize::host);
        after.append(index(int(at - m_sites.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

QString SiteSizeModel::titleOf(int column)
{
    switch (column) {
    case Site: return tr("Site");
    case Stories: return tr("Stories");
    case Texts: return tr("Texts");
    case Pages: return tr("Pages as they came");
    case Pictures: return tr("Pictures");
    case Together: return tr("Together");
    default: return {};
    }
}

} // namespace broadsheet
