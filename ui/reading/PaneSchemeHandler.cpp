#include "ui/reading/PaneSchemeHandler.h"

#include "ui/reading/PictureGround.h"
#include "ui/reading/PictureSource.h"
#include "ui/reading/PictureType.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/reading/StillPicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QWebEngineUrlRequestJob>

namespace broadsheet {
namespace {

void answer(QWebEngineUrlRequestJob* job, const QByteArray& type, const QByteArray& bytes)
{
    auto* buffer = new QBuffer(job); // WebEngine reads it later; it goes with the job
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
}

} // namespace

PaneSchemeHandler::PaneSchemeHandler(PictureSource& pictures, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_pictures(pictures)
{
}

QUrl PaneSchemeHandler::setPage(const RenderedPage& page)
{
    m_page = page;
    m_pictureUrls.clear();
    m_served.clear();
    for (const QUrl& url : page.pictures())
        m_pictureUrls.insert(pictureKey(url), url);
    ++m_generation;
    return QUrl(QStringLiteral("%1://pane/page/%2").arg(QString::fromLatin1(readerScheme())).arg(m_generation));
}

void PaneSchemeHandler::takePicture(const QString& key, std::function<void(QByteArray bytes)> done)
{
    const auto url = m_pictureUrls.constFind(key);
    // WebEngine may show a picture from its own memory, without asking here.
    if (m_served.contains(key) || url == m_pictureUrls.constEnd())
        done(m_served.value(key));
    else
        m_pictures.request(*url, [done](const QByteArray& bytes, const QByteArray&) { done(bytes); });
}

void PaneSchemeHandler::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QString path = job->requestUrl().path().mid(1); // without the first slash
    const qsizetype slash = path.indexOf(u'/');
    const QString room = path.left(slash);
    const QString name = path.mid(slash + 1);
    if (job->requestMethod() != "GET" || !m_page || slash < 0)
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (room == QLatin1StringView("page"))
        servePage(job, name);
    else if (room == QLatin1StringView("picture"))
        servePicture(job, name);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PaneSchemeHandler::servePage(QWebEngineUrlRequestJob* job, const QString& name) const
{
    if (name == QString::number(m_generation))
        answer(job, "text/html;charset=utf-8", m_page->html());
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PaneSchemeHandler::servePicture(QWebEngineUrlRequestJob* job, const QString& key)
{
    const auto url = m_pictureUrls.constFind(key);
    if (url == m_pictureUrls.constEnd()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    // Both may be gone when the picture comes: the job with its page, the handler with the view.
    m_pictures.request(*url, [self = QPointer(this), waiting = QPointer(job), key](const QByteArray& bytes, const QByteArray& declared) {
        if (!self || !waiting)
            return;
        const QByteArray type = pictureTypeOf(bytes, declared);
        if (!type.isEmpty()) {
            self->m_served.insert(key, bytes);
            if (type.contains("svg")) { // Qt's own reader of SVG opens files that it names; the pane's does not
                answer(waiting, type, bytes);
                return;
            }
            self->serveStill(waiting, key, type, bytes);
            return;
        }
        waiting->fail(QWebEngineUrlRequestJob::RequestFailed);
        Q_EMIT self->pictureMissing(key);
    });
}

/// Nothing moves beside a text that is read. Finding that out, and the first frame, is work for another thread; a picture that
/// moves and of which no frame can be had is missing rather than moving.
void PaneSchemeHandler::serveStill(QPointer<QWebEngineUrlRequestJob> job, const QString& key, const QByteArray& type, const QByteArray& bytes)
{
    constexpr int beforeGrounds = 1;
    QThreadPool::globalInstance()->start([self = QPointer(this), job, key, type, bytes] {
        const bool moves = isMoving(bytes);
        const QByteArray still = moves ? firstFrameOf(bytes) : bytes;
        const QByteArray stillType = moves ? QByteArrayLiteral("image/png") : type;
        QMetaObject::invokeMethod(qApp, [self, job, key, stillType, still] {
            if (!self || !job)
                return;
            if (still.isEmpty()) {
                job->fail(QWebEngineUrlRequestJob::RequestFailed);
                Q_EMIT self->pictureMissing(key);
                return;
            }
            answer(job, stillType, still);
            self->lookAtGround(key, still);
        }, Qt::QueuedConnection);
    }, beforeGrounds);
}

void PaneSchemeHandler::lookAtGround(const QString& key, const QByteArray& bytes)
{
    // Decoding takes its time; the answer comes back by the application's thread, where the handler may be gone by then.
    QThreadPool::globalInstance()->start([self = QPointer(this), key, bytes] {
        const PictureGround ground = groundOf(bytes);
        if (ground == PictureGround::Own)
            return;
        QMetaObject::invokeMethod(qApp, [self, key, ground] {
            if (self)
                Q_EMIT self->groundKnown(key, QString::fromLatin1(cssClassOf(ground)));
        }, Qt::QueuedConnection);
    });
}

} // namespace broadsheet
