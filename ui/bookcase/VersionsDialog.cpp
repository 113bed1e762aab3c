#include "ui/bookcase/VersionsDialog.h"

#include "core/library/StoryStore.h"
#include "ui/bookcase/Difference.h"
#include "ui/messages/Message.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet {
namespace {

enum Column { Made, Words, Origin };
constexpr int versionRole = Qt::UserRole + 1;
constexpr int widthEm = 44;
constexpr int heightEm = 34;
/// Rows of the list that are seen at once; who has more versions scrolls.
constexpr int mostRowsSeen = 5;
/// How far the ground of a change stands from the page's.
constexpr int changeAlpha = 60;

QString momentOf(const VersionInfo& version) { return QLocale().toString(version.madeAt.toLocalTime(), QLocale::ShortFormat); }

QTextCharFormat formatOf(DiffRun::Kind kind, const QPalette& palette)
{
    QTextCharFormat format;
    QColor ground = palette.color(QPalette::Link);
    ground.setAlpha(changeAlpha);
    switch (kind) {
    case DiffRun::Kind::Kept: break;
    case DiffRun::Kind::Added:
        format.setBackground(ground);
        format.setFontWeight(QFont::DemiBold);
        break;
    case DiffRun::Kind::Removed: format.setForeground(palette.color(QPalette::PlaceholderText)); break;
    }
    return format;
}

} // namespace

VersionsDialog::VersionsDialog(AsyncLibrary& library, StoryId story, const QString& title, QWidget* parent)
    : QDialog(parent), m_library(library), m_story(story), m_list(new QTreeWidget(this)), m_other(new QComboBox(this)), m_summary(new QLabel(this)),
      m_text(new QTextEdit(this)), m_previous(new QPushButton(tr("&Previous change"), this)), m_next(new QPushButton(tr("&Next change"), this)),
      m_read(new QPushButton(tr("&Read this version"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions of the story"));
    layOut(title);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &VersionsDialog::offerOthers);
    connect(m_list, &QTreeWidget::itemActivated, m_read, &QPushButton::click);
    connect(m_other, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToChange(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToChange(1); });
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (const auto version = chosen()) {
            Q_EMIT readRequested(m_story, *version);
            accept();
        }
    });
    m_library.read(
        this, [story](Library& open) { return StoryStore(open).versions(story); }, [this](const Result<std::vector<VersionInfo>>& versions) { onVersions(versions); });
}

void VersionsDialog::layOut(const QString& title)
{
    auto* name = new QLabel(title, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setHeaderLabels({tr("Saved"), tr("Words"), tr("Made from")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(Made, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* with = new QLabel(tr("&Compared with"), this);
    with->setBuddy(m_other);
    m_other->setAccessibleName(tr("Compared with"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setTabChangesFocus(true);
    QTextOption direction = m_text->document()->defaultTextOption();
    direction.setTextDirection(Qt::LayoutDirectionAuto); // that of the story, not of the window
    m_text->document()->setDefaultTextOption(direction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton* button : {m_previous, m_next, m_read}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* pair = new QHBoxLayout;
    pair->addWidget(with);
    pair->addWidget(m_other);
    pair->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(name);
    column->addWidget(m_list);
    column->addLayout(pair);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    const QSize wanted = QSize(widthEm, heightEm) * fontMetrics().height();
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->size() * 0.95) : wanted);
}

void VersionsDialog::onVersions(const Result<std::vector<VersionInfo>>& versions)
{
    if (!versions) {
        const Message message = Messages::forError(versions.error(), {});
        m_summary->setText(message.whatHappened + QLatin1Char(' ') + message.whatToDo);
        return;
    }
    m_versions.assign(versions->rbegin(), versions->rend());
    for (size_t i = 0; i < m_versions.size(); ++i) {
        const VersionInfo& version = m_versions[i];
        const QString moment = i == 0 && m_versions.size() > 1 ? tr("%1 (the newest)").arg(momentOf(version)) : momentOf(version);
        auto* row = new QTreeWidgetItem(m_list, {moment, QLocale().toString(version.wordCount), originOf(version, i + 1 == m_versions.size())});
        row->setTextAlignment(Words, Qt::AlignTrailing | Qt::AlignVCenter);
        row->setData(Made, versionRole, qint64(version.id));
        row->setToolTip(Origin, row->text(Origin));
    }
    const int rows = qMin(int(m_versions.size()), mostRowsSeen);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + fontMetrics().height() / 2);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

QString VersionsDialog::originOf(const VersionInfo& version, bool isFirst)
{
    const QString origin = isFirst ? tr("the page, as it was first saved") : version.isReread ? tr("the same page, read anew") : tr("the page, fetched anew");
    return version.extractor.isEmpty() ? origin : tr("%1, by %2").arg(origin, version.extractor);
}

std::optional<VersionId> VersionsDialog::chosen() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    return row ? std::optional(VersionId(row->data(Made, versionRole).toLongLong())) : std::nullopt;
}

/// The version before the chosen one is what a reader means; the first can only be compared with a later one.
void VersionsDialog::offerOthers()
{
    const auto version = chosen();
    m_read->setEnabled(version.has_value());
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const VersionInfo& other : m_versions) {
        if (other.id != version)
            m_other->addItem(momentOf(other), qint64(other.id));
    }
    const auto before = std::ranges::find_if(m_versions, [&](const VersionInfo& other) { return version && other.id < *version; });
    m_other->setCurrentIndex(before == m_versions.end() ? m_other->count() - 1 : m_other->findData(qint64(before->id)));
    m_other->setEnabled(m_other->count() > 0);
    compare();
}

void VersionsDialog::compare()
{
    const auto version = chosen();
    m_changes.clear();
    m_change = -1;
    m_text->clear();
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    if (!version || m_other->currentIndex() < 0) {
        m_summary->setText(m_versions.size() == 1 ? tr("There is one version of this story so far.") : QString());
        Q_EMIT compared();
        return;
    }
    const auto other = VersionId(m_other->currentData().toLongLong());
    m_library.read(
        this,
        [story = m_story, earlier = std::min(*version, other), later = std::max(*version, other)](Library& library) -> Result<std::vector<DiffRun>> {
            const auto before = StoryStore(library).load(story, earlier);
            const auto after = StoryStore(library).load(story, later);
            if (!before || !after)
                return before ? after.error() : before.error();
            return compareByWords(before->reading.text, after->reading.text);
        },
        [this](const Result<std::vector<DiffRun>>& runs) { showDifference(runs); }, m_comparing.next());
}

void VersionsDialog::showDifference(const Result<std::vector<DiffRun>>& runs)
{
    if (runs) {
        m_summary->setText(Difference::summaryOf(*runs));
        write(Difference::shortened(*runs));
    } else {
        const Message message = Messages::forError(runs.error(), {});
        m_summary->setText(message.whatHappened + QLatin1Char(' ') + message.whatToDo);
    }
    m_previous->setEnabled(m_changes.size() > 1);
    m_next->setEnabled(!m_changes.empty());
    Q_EMIT compared();
}

void VersionsDialog::write(const std::vector<DiffRun>& runs)
{
    QTextCursor cursor(m_text->document());
    for (const DiffRun& run : runs) {
        const int start = cursor.position();
        cursor.insertText(Difference::written(run), formatOf(run.kind, m_text->palette()));
        if (run.kind == DiffRun::Kind::Kept)
            continue;
        m_changes.emplace_back(start, cursor.position());
        if (run.text.back().isSpace())
            cursor.insertText(QStringLiteral(" "), {});
    }
    m_text->moveCursor(QTextCursor::Start);
}

/// The change is selected: so it is seen, and a screen reader says it.
void VersionsDialog::goToChange(int step)
{
    if (m_changes.empty())
        return;
    const int count = int(m_changes.size());
    m_change = m_change < 0 && step < 0 ? count - 1 : (m_change + step + count) % count;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_changes[size_t(m_change)].first);
    cursor.setPosition(m_changes[size_t(m_change)].second, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

} // namespace broadsheet
