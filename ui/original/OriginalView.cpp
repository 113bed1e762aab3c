#include "ui/original/OriginalView.h"

#include "ui/original/OriginalInterceptor.h"
#include "ui/original/OriginalPage.h"
#include "ui/original/Sandbox.h"
#include "ui/web/ClosedProfile.h"
#include "ui/web/PageTabOrder.h"

#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QWebEngineCookieStore>
#include <QWebEngineView>

namespace broadsheet {

/// One visit: a profile that begins empty and is thrown away, and the page in it.
struct OriginalView::Live final {
    Live(const QUrl& start, bool typedByUser)
        : policy(start, typedByUser, FetchPurpose::Page)
        , interceptor(policy)
        , page(&profile, policy)
    {
        profile.setUrlRequestInterceptor(&interceptor);
        profile.cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest& request) { return !request.thirdParty; });
    }

    UrlPolicy policy;
    OriginalInterceptor interceptor;
    ClosedProfile profile;
    OriginalPage page;
};

struct OriginalView::Private final {
    QStackedLayout* stack = nullptr;
    QLabel* sentence = nullptr;
    QWebEngineView* view = nullptr;
    std::unique_ptr<Live> live; ///< nothing while no page is open
    bool isNetworkAllowed = true;
};

OriginalView::OriginalView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    constexpr int kMarginPx = 48;
    d->sentence = new QLabel(this);
    d->sentence->setTextFormat(Qt::PlainText);
    d->sentence->setWordWrap(true);
    d->sentence->setAlignment(Qt::AlignCenter);
    d->sentence->setMargin(kMarginPx);
    d->view = new QWebEngineView(this);
    d->view->setAcceptDrops(false);
    d->view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(d->view, &QWidget::customContextMenuRequested, this, &OriginalView::showMenu);
    d->stack = new QStackedLayout(this);
    d->stack->addWidget(d->sentence);
    d->stack->addWidget(d->view);
    setFocusProxy(d->view);
    new PageTabOrder(*this, *d->view);
}

OriginalView::~OriginalView()
{
    delete d->view; // before the page that it shows
}

bool OriginalView::sandboxIsOn()
{
    return isSandboxed(sandboxFacts());
}

void OriginalView::open(const QUrl& url, bool typedByUser)
{
    clear();
    if (!d->isNetworkAllowed) {
        refuse(url, tr("You work offline, so the original page is not loaded. Switch “Work offline” off, then open it again."));
        return;
    }
    if (!sandboxIsOn()) {
        refuse(url, tr("The original page is not shown here, because the protection between web pages and your computer is "
                       "switched off (the program runs as root, or without its sandbox). Open it in your browser."));
        return;
    }
    if (UrlPolicy(url, typedByUser, FetchPurpose::Page).checkUrl(url)) {
        refuse(url, tr("This address is not opened here: only public http and https addresses are."));
        return;
    }
    begin(url, typedByUser);
}

void OriginalView::begin(const QUrl& url, bool typedByUser)
{
    d->live = std::make_unique<Live>(url, typedByUser);
    connectPage();
    d->view->setPage(&d->live->page);
    d->stack->setCurrentWidget(d->view);
    d->live->page.visit(url);
}

void OriginalView::connectPage()
{
    OriginalPage& page = d->live->page;
    connect(&d->live->interceptor, &OriginalInterceptor::letThrough, this, [this](const QUrl& url) { Q_EMIT requested(url, true); });
    connect(&d->live->interceptor, &OriginalInterceptor::refused, this, [this](const QUrl& url) { Q_EMIT requested(url, false); });
    connect(&page, &QWebEnginePage::urlChanged, this, &OriginalView::urlChanged);
    connect(&page, &QWebEnginePage::titleChanged, this, &OriginalView::titleChanged);
    connect(&page, &QWebEnginePage::loadStarted, this, &OriginalView::loadStarted);
    connect(&page, &QWebEnginePage::loadProgress, this, &OriginalView::loadProgress);
    connect(&page, &QWebEnginePage::loadFinished, this, &OriginalView::loadFinished);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status) {
        if (status != QWebEnginePage::NormalTerminationStatus)
            Q_EMIT renderProcessGone();
    });
}

void OriginalView::refuse(const QUrl& url, const QString& sentence)
{
    d->sentence->setText(sentence);
    d->stack->setCurrentWidget(d->sentence);
    Q_EMIT refused(url, sentence);
}

void OriginalView::setNetworkAllowed(bool allowed)
{
    d->isNetworkAllowed = allowed;
    if (!allowed && isOpen())
        open(url()); // which says so
}

bool OriginalView::isOpen() const { return d->live != nullptr; }

void OriginalView::setScriptAllowed(bool allowed)
{
    if (d->live)
        d->live->page.allowScript(allowed);
}

bool OriginalView::scriptAllowed() const
{
    return d->live && d->live->page.scriptAllowed();
}

void OriginalView::stop()
{
    if (d->live)
        d->live->page.triggerAction(QWebEnginePage::Stop);
}

void OriginalView::reload()
{
    if (d->live)
        d->live->page.triggerAction(QWebEnginePage::Reload);
}

void OriginalView::clear()
{
    d->sentence->clear();
    d->stack->setCurrentWidget(d->sentence);
    if (!d->live)
        return;
    disconnect(&d->live->page, nullptr, this, nullptr);
    d->view->setPage(nullptr);
    d->live.reset();
}

QUrl OriginalView::url() const
{
    return d->live ? d->live->page.url() : QUrl();
}

void OriginalView::renderedHtml(std::function<void(QByteArray html, QUrl url)> done)
{
    if (!d->live) {
        QTimer::singleShot(0, this, [done] { done({}, {}); });
        return;
    }
    d->live->page.toHtml([done, from = url()](const QString& html) { done(html.toUtf8(), from); });
}

void OriginalView::showMenu(const QPoint& place)
{
    if (!d->live)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto action : {QWebEnginePage::Back, QWebEnginePage::Forward, QWebEnginePage::Reload, QWebEnginePage::Copy})
        menu->addAction(d->live->page.action(action));
    menu->popup(d->view->mapToGlobal(place));
}

} // namespace broadsheet
