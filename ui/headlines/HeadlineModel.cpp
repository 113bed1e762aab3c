#include "ui/headlines/HeadlineModel.h"

#include "core/base/SafeUrl.h"
#include "ui/headlines/RelativeAge.h"

#include <QHash>

#include <algorithm>

namespace broadsheet {
namespace {

QUrl withoutFragment(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

} // namespace

HeadlineModel::HeadlineModel(QObject* parent) : QAbstractListModel(parent) {}

void HeadlineModel::setReading(const std::shared_ptr<const Reading>& reading, const QDateTime& now)
{
    beginResetModel();
    m_reading = reading;
    m_now = now;
    m_unfolded = false;
    m_filter.clear();
    m_promoted.clear();
    if (m_reading) {
        for (int i = 0; i < int(m_reading->related.size()); ++i) {
            if (m_reading->related[size_t(i)].headline.kind == HeadlineKind::Sponsored)
                m_promoted.push_back(i);
        }
    }
    m_rows = rowsOfReading();
    endResetModel();
}

std::vector<HeadlineModel::Row> HeadlineModel::rowsOfReading() const
{
    if (!m_reading)
        return {};
    struct Group {
        QString title;
        std::vector<int> members;
    };
    std::vector<Group> groups;
    QHash<QString, size_t> known;
    for (int i = 0; i < int(m_reading->related.size()); ++i) {
        const Headline& headline = m_reading->related[size_t(i)].headline;
        if (headline.kind == HeadlineKind::Sponsored || !passesFilter(headline))
            continue;
        const bool related = headline.kind == HeadlineKind::Related; // to nothing, where there is no story
        const QString title = !headline.section.isEmpty() ? headline.section
            : related && !m_reading->hasStory ? tr("Headlines") : headingOf(headline.kind);
        const auto [place, isNew] = [&] {
            const auto found = known.constFind(title);
            return found == known.constEnd() ? std::pair(groups.size(), true) : std::pair(*found, false);
        }();
        if (isNew) {
            known.insert(title, place);
            groups.push_back({title, {}});
        }
        groups[place].members.push_back(i);
    }
    std::vector<Row> rows;
    for (const Group& group : groups) {
        rows.push_back({RowType::Heading, -1, group.title});
        for (const int index : group.members)
            rows.push_back({RowType::Headline, index, {}});
    }
    if (!m_promoted.empty() && m_filter.isEmpty()) {
        const int count = int(m_promoted.size());
        rows.push_back({RowType::PromotedFold, -1, count == 1 ? tr("1 promoted link") : tr("%1 promoted links").arg(count)});
    }
    return rows;
}

int HeadlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags HeadlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemNeverHasChildren;
    // A heading is passed over by the keyboard.
    return m_rows[size_t(index.row())].type == RowType::Heading ? plain : plain | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant HeadlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case RowTypeRole: return int(row.type);
    case IndexRole: return row.index;
    case Qt::DisplayRole: return row.type == RowType::Headline ? headlineAt(row).title : row.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case UnfoldedRole: return row.type == RowType::PromotedFold && m_unfolded;
    default: return row.type == RowType::Headline ? dataOf(row, role) : QVariant();
    }
}

QVariant HeadlineModel::dataOf(const Row& row, int role) const
{
    const Headline& headline = headlineAt(row);
    switch (role) {
    case SourceRole: return sourceOf(headline);
    case AgeRole: return RelativeAge::of(headline.publishedTime, m_now);
    case SummaryRole: return headline.summary;
    case ImageRole: return headline.image;
    case UrlRole: return headline.url;
    case HasBodyRole: return !m_reading->related[size_t(row.index)].body.isEmpty();
    case OpenedRole: return m_opened.contains(withoutFragment(headline.url));
    case ReadRole: return m_read.contains(withoutFragment(headline.url));
    case NewRole: return m_new.contains(headline.url);
    case QueuedRole: return m_queued.contains(withoutFragment(headline.url));
    case SavedRole: return m_saved.contains(withoutFragment(headline.url));
    case Qt::ToolTipRole: {
        // Escaped, because a tooltip would take "<b>" in a title for markup.
        const auto safe = SafeUrl::from(headline.url);
        return QStringLiteral("<qt><p>%1</p><p>%2</p></qt>")
            .arg(headline.title.toHtmlEscaped(), safe ? safe->displayHost().toHtmlEscaped() : QString());
    }
    default: return {};
    }
}

QString HeadlineModel::sourceOf(const Headline& headline) const
{
    if (!headline.source.isEmpty())
        return headline.source;
    const auto safe = SafeUrl::from(headline.url);
    return safe && safe->url().host() != m_reading->url.host() ? safe->displayHost() : QString();
}

QString HeadlineModel::spoken(const Row& row) const
{
    if (row.type == RowType::Heading)
        return tr("Section: %1").arg(row.title);
    if (row.type == RowType::PromotedFold)
        return m_unfolded ? tr("%1, unfolded").arg(row.title) : tr("%1, folded").arg(row.title);
    const Headline& headline = headlineAt(row);
    QStringList parts{headline.title, sourceOf(headline), RelativeAge::of(headline.publishedTime, m_now)};
    parts += statesOf(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList HeadlineModel::statesOf(const Row& row) const
{
    const auto is = [&](Role role) { return dataOf(row, role).toBool(); };
    QStringList states;
    if (is(NewRole) && !is(OpenedRole))
        states.append(tr("new"));
    if (is(HasBodyRole))
        states.append(tr("full text on this page"));
    if (const QString word = m_keeping.value(withoutFragment(headlineAt(row).url)); !word.isEmpty())
        states.append(word);
    else if (is(SavedRole))
        states.append(tr("saved"));
    if (is(QueuedRole))
        states.append(tr("for later"));
    if (is(ReadRole))
        states.append(tr("read"));
    else if (is(OpenedRole))
        states.append(tr("opened"));
    return states;
}

QStringList HeadlineModel::states(const QModelIndex& index) const
{
    const bool isHeadline = index.isValid() && m_rows[size_t(index.row())].type == RowType::Headline;
    return isHeadline ? statesOf(m_rows[size_t(index.row())]) : QStringList();
}

bool HeadlineModel::passesFilter(const Headline& headline) const
{
    const QString text = headline.title + QLatin1Char('\n') + headline.source + QLatin1Char('\n') + headline.summary;
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void HeadlineModel::setFilter(const QString& text)
{
    const QString wanted = text.simplified();
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    m_unfolded = false;
    m_rows = rowsOfReading();
    endResetModel();
}

int HeadlineModel::shownCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.type == RowType::Headline; }));
}

int HeadlineModel::headlineCount() const
{
    return m_reading ? int(m_reading->related.size()) : 0;
}

int HeadlineModel::rowOf(int index) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return row.type == RowType::Headline && row.index == index; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void HeadlineModel::setPromotedUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded || m_promoted.empty())
        return;
    const int count = int(m_promoted.size());
    const int first = unfolded ? int(m_rows.size()) : int(m_rows.size()) - count;
    m_unfolded = unfolded;
    if (unfolded) {
        beginInsertRows({}, first, first + count - 1);
        for (const int index : m_promoted)
            m_rows.push_back({RowType::Headline, index, {}});
        endInsertRows();
    } else {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.resize(size_t(first));
        endRemoveRows();
    }
    const QModelIndex fold = index(first - 1);
    Q_EMIT dataChanged(fold, fold);
}

void HeadlineModel::setOpened(const QSet<QUrl>& urls)
{
    m_opened = urls;
    tellAll(OpenedRole);
}

void HeadlineModel::setQueued(const QSet<QUrl>& urls)
{
    m_queued = urls;
    tellAll(QueuedRole);
}

void HeadlineModel::setRead(const QSet<QUrl>& urls)
{
    m_read = urls;
    tellAll(ReadRole);
}

void HeadlineModel::setKeeping(const QHash<QUrl, QString>& words)
{
    m_keeping = words;
    tellAll(SavedRole);
}

void HeadlineModel::setNew(const QSet<QUrl>& urls)
{
    m_new = urls;
    tellAll(NewRole);
}

void HeadlineModel::setSaved(const QSet<QUrl>& urls)
{
    m_saved = urls;
    tellAll(SavedRole);
}

void HeadlineModel::tellAll(int role)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {role, Qt::AccessibleTextRole});
}

QString HeadlineModel::headingOf(HeadlineKind kind)
{
    switch (kind) {
    case HeadlineKind::Related: return tr("Related stories");
    case HeadlineKind::Latest: return tr("Latest");
    case HeadlineKind::Popular: return tr("Most read");
    case HeadlineKind::Previous:
    case HeadlineKind::Next: return tr("Before and after");
    case HeadlineKind::Sponsored: return tr("Promoted");
    case HeadlineKind::Video: return tr("Videos");
    case HeadlineKind::MoreFromSection: return tr("More from this section");
    case HeadlineKind::Author: return tr("By the same author");
    }
    return {};
}

} // namespace broadsheet
