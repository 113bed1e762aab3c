#include "ui/window/StoryPane.h"

#include "ui/window/FindBar.h"
#include "ui/window/MessagePanel.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OriginalPane.h"

#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int kProgressParts = 1000;
constexpr int kProgressHeightPx = 3;

} // namespace

StoryPane::StoryPane(PictureSource& pictures, WindowActions& actions, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_template(QLocale(), &m_hyphens), m_appearance(appearance), m_view(new ReadingView(pictures, this)),
      m_message(new MessagePanel(this)), m_original(new OriginalPane(this)), m_notice(new NoticeBar(this)),
      m_findBar(new FindBar(actions, this)), m_progress(new QProgressBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("storyPane"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setAccessibleName(tr("Story"));
    for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_original)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_findBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    m_progress->setRange(0, kProgressParts);
    m_progress->setFixedHeight(kProgressHeightPx);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is read"));
    m_progress->hide();

    connect(m_findBar, &FindBar::findRequested, this, &StoryPane::find);
    connect(m_findBar, &FindBar::closed, this, &StoryPane::focusContent);
    connect(m_original, &OriginalPane::backRequested, this, &StoryPane::leaveOriginal);
    connect(m_view, &ReadingView::shown, this, [this] {
        m_shown = true;
        if (!m_findBar->isHidden() && !m_findBar->text().isEmpty())
            m_findBar->step(FindDirection::Forward); // the same story with more behind it
    });
    connect(m_view, &ReadingView::positionChanged, this, [this](const ReadingPosition& position) {
        if (!m_shown)
            return;
        showProgress(position);
        Q_EMIT positionChanged(position);
    });
    const auto key = [this](const QKeySequence& keys, ScrollStep step) {
        auto* shortcut = new QShortcut(keys, m_view);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { scroll(step); });
    };
    key(QKeySequence(Qt::Key_Space), ScrollStep::ScreenForward);
    key(QKeySequence(Qt::SHIFT | Qt::Key_Space), ScrollStep::ScreenBack);
}

void StoryPane::raise(QWidget* widget)
{
    const bool wasUp = originalIsUp();
    m_stack->setCurrentWidget(widget);
    m_progress->setVisible(m_progressShown && m_hasStory && widget == m_view);
    if (widget != m_view)
        m_findBar->close();
    if (wasUp && widget != m_original)
        m_original->leave();
    if (wasUp != originalIsUp())
        Q_EMIT originalChanged(originalIsUp());
}

void StoryPane::showStart()
{
    m_hasStory = false;
    m_render = [this] {
        return m_template.renderNotice(
            tr("Nothing open yet"),
            {tr("Paste a link into the field above and press Enter, or drop a link or a saved page anywhere in this window."),
             tr("The story appears here, and the headlines that its page offers appear beside it. Press F1 for the keys.")},
            m_appearance);
    };
    write();
    raise(m_view);
}

void StoryPane::renderFrom(const HistoryEntry& entry)
{
    m_hasStory = true;
    m_render = [this, reading = entry.reading, body = entry.body] {
        return body >= 0 ? m_template.renderRelated(reading->related[size_t(body)], *reading, m_appearance)
                         : m_template.render(*reading, m_appearance);
    };
}

void StoryPane::write()
{
    m_shown = false;
    m_progress->setValue(0);
    const RenderedPage page = m_render();
    m_view->show(page);
    Q_EMIT pageChanged(page);
}

void StoryPane::showEntry(const HistoryEntry& entry)
{
    renderFrom(entry);
    write();
    m_view->restorePosition(entry.position);
    m_findBar->close();
    raise(m_view);
}

void StoryPane::extendEntry(const HistoryEntry& entry)
{
    renderFrom(entry);
    rewrite();
}

void StoryPane::rewrite()
{
    m_shown = false;
    const RenderedPage page = m_render();
    m_view->replace(page);
    Q_EMIT pageChanged(page);
}

void StoryPane::showMessage(const Message& message)
{
    m_shown = false;
    m_message->showMessage(message);
    raise(m_message);
}

void StoryPane::showOriginal(const QUrl& url, bool typedByUser)
{
    if (!originalIsUp())
        m_beforeOriginal = m_stack->currentWidget();
    raise(m_original);
    m_original->open(url, typedByUser);
}

void StoryPane::renderThenRead(const QUrl& url, bool typedByUser)
{
    if (!originalIsUp())
        m_beforeOriginal = m_stack->currentWidget();
    raise(m_original);
    m_original->renderThenRead(url, typedByUser);
}

void StoryPane::leaveOriginal()
{
    if (originalIsUp())
        raise(m_beforeOriginal);
    focusContent();
}

bool StoryPane::originalIsUp() const { return m_stack->currentWidget() == m_original; }

void StoryPane::setAppearance(const Appearance& appearance)
{
    const bool divided = m_appearance.hyphenated;
    m_appearance = appearance;
    m_view->setAppearance(appearance);
    if (appearance.hyphenated != divided)
        rewrite(); // soft hyphens stand in the text itself
}

void StoryPane::setProgressShown(bool shown)
{
    m_progressShown = shown;
    m_progress->setVisible(shown && m_hasStory && m_stack->currentWidget() == m_view);
}

void StoryPane::showProgress(const ReadingPosition& position)
{
    m_progress->setValue(position.atEnd ? kProgressParts : qRound(position.fraction * kProgressParts));
}

void StoryPane::addBar(QWidget& bar)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_stack), &bar);
}

void StoryPane::focusContent() { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); }

void StoryPane::find(const std::vector<FindPhrase>& phrases, const FindOptions& options)
{
    m_view->findAny(phrases, options, [this](int active, int count) { m_findBar->setCount(active, count); });
}

void StoryPane::scroll(ScrollStep step)
{
    m_view->scroll(step, [this, step](bool moved) {
        if (moved)
            return;
        if (step == ScrollStep::ScreenForward)
            Q_EMIT endPassed();
        else
            Q_EMIT startPassed();
    });
}

} // namespace broadsheet
