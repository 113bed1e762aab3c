#include "ui/reading/ReadingView.h"

#include "ui/hyphens/SoftHyphens.h"
#include "ui/reading/CleanCopy.h"
#include "ui/reading/PaneCalls.h"
#include "ui/reading/PaneInterceptor.h"
#include "ui/reading/PaneMenu.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/PanePrinter.h"
#include "ui/reading/PaneSchemeHandler.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/reading/ReadingViewPrivate.h"
#include "ui/web/ClosedProfile.h"
#include "ui/web/PageTabOrder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineHistory>
#include <QWebEngineView>

#include <optional>

namespace broadsheet {
namespace {

/// Between two reports of the position: often enough for a progress bar, seldom enough to cost nothing.
constexpr int kPositionIntervalMs = 100;

} // namespace


ReadingView::ReadingView(PictureSource& pictures, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, pictures))
{
    d->profile.installUrlSchemeHandler(readerScheme(), &d->handler);
    d->profile.setUrlRequestInterceptor(new PaneInterceptor(&d->profile));
    d->view.setPage(&d->page);
    d->view.setAcceptDrops(false);
    d->view.setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(&d->view);
    new PageTabOrder(*this, d->view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&d->view);
    d->positionTimer.setSingleShot(true);
    d->positionTimer.setInterval(kPositionIntervalMs);
    connectPage();
}

ReadingView::~ReadingView() = default;

void ReadingView::connectPage()
{
    PanePage& page = d->page;
    connect(&page, &PanePage::ready, this, &ReadingView::onReady);
    connect(&page, &PanePage::told, this, &ReadingView::onTold);
    connect(&page, &PanePage::loadStarted, this, &ReadingView::watchInput);
    connect(&page, &PanePage::linkFollowed, this, [this](const QUrl& url) { Q_EMIT linkActivated(url, d->lastButton, d->lastModifiers); });
    connect(&page, &QWebEnginePage::linkHovered, this, [this](const QString& url) { Q_EMIT linkHovered(QUrl(url)); });
    connect(&page, &QWebEnginePage::scrollPositionChanged, this, &ReadingView::reportPositionSoon);
    connect(&page, &QWebEnginePage::contentsSizeChanged, this, &ReadingView::reportPositionSoon);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status) {
        d->isReady = false;
        if (status != QWebEnginePage::NormalTerminationStatus)
            Q_EMIT renderProcessGone();
    });
    connect(&d->handler, &PaneSchemeHandler::pictureMissing, this, &ReadingView::onPictureMissing);
    connect(&d->handler, &PaneSchemeHandler::groundKnown, this, &ReadingView::onGroundKnown);
    connect(&d->view, &QWidget::customContextMenuRequested, this, &ReadingView::showMenu);
    connect(&d->positionTimer, &QTimer::timeout, this, [this] {
        currentPosition([this](const ReadingPosition& position) {
            // Scrolling is not told on every display (with OpenGL under X11 WebEngine 6.4 says nothing), so that it is asked
            // after whatever scrolls, and once more as long as the place is another one: a wheel goes on for a while.
            if (std::exchange(d->lastFraction, position.fraction) != position.fraction)
                reportPositionSoon();
            Q_EMIT positionChanged(position);
        });
    });
}

void ReadingView::show(const RenderedPage& page)
{
    d->isReady = false;
    d->waitingAppearance.reset();
    d->waitingPosition.reset();
    d->wish.reset();
    ++d->shows;
    d->missingPictures.clear();
    d->grounds.clear();
    d->noteIsShown = false;
    if (std::exchange(d->hasWayBack, false))
        Q_EMIT wayBackChanged();
    d->page.setBackgroundColor(page.background());
    d->page.open(d->handler.setPage(page));
}

void ReadingView::replace(const RenderedPage& page)
{
    const auto showAt = [this, page](const ReadingPosition& position) {
        show(page);
        restorePosition(position);
    };
    if (!d->isReady) {
        showAt(d->waitingPosition.value_or(ReadingPosition{}));
        return;
    }
    d->wish.reset();
    currentPosition([this, showAt, shows = d->shows, replaces = ++d->replaces](const ReadingPosition& position) {
        // Where nothing else has been shown meanwhile or is about to be; a place that was asked for meanwhile is meant.
        if (shows == d->shows && replaces == d->replaces)
            showAt(d->wish.value_or(position));
    });
}

void ReadingView::onReady()
{
    d->isReady = true;
    d->page.call(paneCalls::setLabels());
    d->page.history()->clear(); // pages are kept by the window, not by WebEngine
    watchInput();
    if (d->waitingAppearance)
        d->page.call(paneCalls::setAppearance(*std::exchange(d->waitingAppearance, {})));
    for (const QString& key : std::exchange(d->missingPictures, {}))
        onPictureMissing(key);
    for (const auto& [key, name] : std::exchange(d->grounds, {}).asKeyValueRange())
        onGroundKnown(key, name);
    if (d->waitingPosition)
        d->page.call(paneCalls::restore(*std::exchange(d->waitingPosition, {})));
    if (d->focusMode != FocusMode::None)
        d->page.call(paneCalls::setFocusMode(d->focusMode));
    reportPositionSoon(); // a page of the size of the one before changes no size
    // The answer comes after everything asked for above has been done.
    ask(QStringLiteral("true"), [this](const QVariant&) { Q_EMIT shown(); });
}

void ReadingView::ask(const QString& script, const std::function<void(const QVariant&)>& done) const
{
    d->page.call(script, [alive = std::weak_ptr(d->isAlive), done](const QVariant& answer) {
        if (!alive.expired())
            done(answer);
    });
}

void ReadingView::onTold(const QString& kind, const QVariant& value)
{
    if (kind == QLatin1StringView("noteShown")) {
        d->noteIsShown = value.toBool();
    } else if (kind == QLatin1StringView("wayBack")) {
        d->hasWayBack = value.toBool();
        Q_EMIT wayBackChanged();
    } else if (kind == QLatin1StringView("linkFocused")) {
        Q_EMIT linkHovered(QUrl(value.toString()));
    } else if (kind == QLatin1StringView("pictureChosen")) {
        Q_EMIT pictureChosen(value.toString());
    } else if (kind == QLatin1StringView("codeCopied")) {
        QGuiApplication::clipboard()->setText(value.toString());
        Q_EMIT codeCopied();
    }
}

void ReadingView::setAppearance(const Appearance& appearance)
{
    d->page.setBackgroundColor(appearance.theme.background);
    if (d->isReady)
        d->page.call(paneCalls::setAppearance(appearance));
    else
        d->waitingAppearance = appearance;
}

void ReadingView::currentPosition(std::function<void(ReadingPosition)> done) const
{
    if (!d->isReady) {
        QTimer::singleShot(0, this, [done, position = d->waitingPosition.value_or(ReadingPosition{})] { done(position); });
        return;
    }
    ask(paneCalls::position(), [done](const QVariant& answer) { done(paneCalls::positionFrom(answer)); });
}

void ReadingView::restorePosition(const ReadingPosition& position)
{
    d->wish = position;
    if (d->isReady)
        ask(paneCalls::restore(position), [this](const QVariant&) { reportPositionSoon(); });
    else
        d->waitingPosition = position;
}

void ReadingView::setScrollFraction(double fraction)
{
    restorePosition({.textOffset = -1, .fraction = qBound(0.0, fraction, 1.0)});
}

void ReadingView::scroll(ScrollStep step, std::function<void(bool moved)> done)
{
    ask(paneCalls::scroll(step), [this, done](const QVariant& moved) {
        reportPositionSoon();
        if (done)
            done(moved.toBool());
    });
}

void ReadingView::scrollToHeading(int index)
{
    ask(paneCalls::scrollToHeading(index), [this](const QVariant&) { reportPositionSoon(); });
}

void ReadingView::find(const QString& text, const FindOptions& options, std::function<void(int active, int count)> done)
{
    const auto ends = options.wholeWords ? FindPhrase::Ends::AtWords : FindPhrase::Ends::Anywhere;
    findAny(text.isEmpty() ? std::vector<FindPhrase>() : std::vector<FindPhrase>{{text, ends}}, options, std::move(done));
}

void ReadingView::findAny(const std::vector<FindPhrase>& phrases, const FindOptions& options, std::function<void(int active, int count)> done)
{
    d->page.call(phrases.empty() ? paneCalls::endFind() : paneCalls::find(phrases, options), [done](const QVariant& answer) {
        const QVariantMap found = answer.toMap();
        if (done)
            done(found.value(QStringLiteral("active")).toInt(), found.value(QStringLiteral("count")).toInt());
    });
}

void ReadingView::setFocusMode(FocusMode mode)
{
    d->focusMode = mode;
    if (d->isReady)
        d->page.call(paneCalls::setFocusMode(mode));
}

FocusMode ReadingView::focusMode() const { return d->focusMode; }

bool ReadingView::dismiss()
{
    if (d->noteIsShown)
        d->page.call(QStringLiteral("pane.closeNote()"));
    else if (d->hasWayBack)
        d->page.call(QStringLiteral("pane.forgetBack()"));
    else
        return false;
    return true;
}

void ReadingView::goBackInStory()
{
    d->page.call(QStringLiteral("pane.goBack()"));
}

bool ReadingView::hasWayBack() const { return d->hasWayBack; }
PanePage& ReadingView::page() { return d->page; }
void ReadingView::takePicture(const QString& key, std::function<void(QByteArray bytes)> done)
{
    d->handler.takePicture(key, std::move(done));
}

QString ReadingView::selectedText() const
{
    return withoutSoftHyphens(d->page.selectedText());
}

void ReadingView::copySelection()
{
    if (!d->page.hasSelection()) {
        d->page.call(paneCalls::copyFocusedCode());
        return;
    }
    d->cleanCopy.expect();
    d->page.triggerAction(QWebEnginePage::Copy);
}

void ReadingView::selectAll()
{
    d->page.triggerAction(QWebEnginePage::SelectAll);
}

void ReadingView::printToPdf(const PrintOptions& options, std::function<void(QByteArray pdf)> done)
{
    d->printer.printToPdf(options, std::move(done));
}

void ReadingView::print(QPrinter& printer, const PrintOptions& options, std::function<void(bool printed)> done)
{
    d->printer.print(printer, options, std::move(done));
}

} // namespace broadsheet
