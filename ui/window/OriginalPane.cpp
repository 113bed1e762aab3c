#include "ui/window/OriginalPane.h"

#include "ui/original/OriginalView.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

/// Scripts go on building a page after it says that it is loaded; most have its text there within this time.
constexpr int settleMilliseconds = 1500;

} // namespace

OriginalPane::OriginalPane(QWidget* parent)
    : QWidget(parent), m_scripts(new QCheckBox(tr("&Allow scripts for this page"), this)),
      m_read(new QPushButton(tr("&Read what is shown"), this)), m_state(new QLabel(this))
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("originalBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    auto* back = new QPushButton(tr("&Back to the reader"), bar);
    row->addWidget(back);
    row->addWidget(m_read);
    row->addWidget(m_scripts);
    row->addStretch();
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);

    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &OriginalPane::readWhatIsShown);
    connect(back, &QPushButton::clicked, this, &OriginalPane::backRequested);
    connect(m_read, &QPushButton::clicked, this, &OriginalPane::readWhatIsShown);
    connect(m_scripts, &QCheckBox::toggled, this, [this](bool allowed) { view().setScriptAllowed(allowed); });
}

OriginalView& OriginalPane::view()
{
    if (!m_view) {
        m_view = new OriginalView(this);
        layout()->addWidget(m_view);
        m_view->setNetworkAllowed(m_isNetworkAllowed);
        connect(m_view, &OriginalView::urlChanged, this, &OriginalPane::urlChanged);
        connect(m_view, &OriginalView::requested, this, &OriginalPane::requested);
        connect(m_view, &OriginalView::loadStarted, this, [this] { m_state->setText(tr("Loading…")); });
        connect(m_view, &OriginalView::loadFinished, this, &OriginalPane::onLoadFinished);
        connect(m_view, &OriginalView::refused, this, [this](const QUrl&, const QString&) {
            m_readWhenSettled = false;
            m_settle.stop();
            m_state->clear(); // the view shows the sentence itself
        });
        connect(m_view, &OriginalView::renderProcessGone, this, [this] { m_state->setText(tr("The page has crashed.")); });
    }
    return *m_view;
}

void OriginalPane::focusInEvent(QFocusEvent* event)
{
    if (m_view)
        m_view->setFocus(event->reason());
}

void OriginalPane::open(const QUrl& url, bool typedByUser)
{
    ++m_generation;
    m_readWhenSettled = false;
    m_settle.stop();
    const QSignalBlocker quiet(m_scripts);
    m_scripts->setChecked(false);
    view().open(url, typedByUser);
}

void OriginalPane::renderThenRead(const QUrl& url, bool typedByUser)
{
    open(url, typedByUser);
    if (!view().isOpen())
        return; // it says why
    m_scripts->setChecked(true);
    m_readWhenSettled = true;
    m_state->setText(tr("The page runs its scripts; it is read as soon as it has settled…"));
}

void OriginalPane::setNetworkAllowed(bool allowed)
{
    m_isNetworkAllowed = allowed;
    if (m_view)
        m_view->setNetworkAllowed(allowed);
}

void OriginalPane::leave()
{
    ++m_generation;
    m_readWhenSettled = false;
    m_settle.stop();
    if (m_view)
        m_view->clear();
}

void OriginalPane::reload() { view().reload(); }

QUrl OriginalPane::url() const { return m_view ? m_view->url() : QUrl(); }

void OriginalPane::onLoadFinished(bool ok)
{
    m_state->setText(ok ? QString() : tr("The page could not be loaded."));
    if (m_readWhenSettled && ok && view().scriptAllowed())
        m_settle.start();
}

void OriginalPane::readWhatIsShown()
{
    m_readWhenSettled = false;
    view().renderedHtml([this, generation = m_generation](const QByteArray& html, const QUrl& url) {
        if (generation != m_generation)
            return;
        if (html.isEmpty())
            m_state->setText(tr("There is nothing to read yet."));
        else
            Q_EMIT readRequested(html, url);
    });
}

} // namespace broadsheet
