#include "core/fetch/HttpFetch.h"

#include "core/fetch/AddressScope.h"
#include "core/fetch/CaptivePortal.h"
#include "core/fetch/ContentType.h"
#include "core/fetch/HttpRequest.h"
#include "core/fetch/Redirect.h"
#include "core/fetch/StatusError.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype PictureMagicBytes = 512; // enough to know that a picture is none

bool isHttps(const QUrl& url) { return url.scheme() == QLatin1String("https"); }

} // namespace

HttpFetch::HttpFetch(const FetchRequest& request, const FetcherOptions& options, Record record)
    : QueuedFetch(request), m_options(options), m_record(std::move(record)),
      m_policy(request.url, request.typedByUser, request.purpose, request.redirects) {
    m_deadline.setSingleShot(true);
    m_lookupPatience.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({ErrorCode::Timeout, QStringLiteral("the whole deadline is over")}); });
    connect(&m_lookupPatience, &QTimer::timeout, this, [this] { fail({ErrorCode::Timeout, QStringLiteral("no answer from the name service")}); });
}

HttpFetch::~HttpFetch() = default;

void HttpFetch::begin() {
    m_deadline.start(request().limits.total);
    visit(request().url);
}

void HttpFetch::release() {
    m_deadline.stop();
    m_lookupPatience.stop();
    m_lookup.reset();
    m_exchange.reset();
}

void HttpFetch::visit(const QUrl& url) {
    m_exchange.reset();
    m_decoder.reset();
    m_url = url;
    m_staysHere = false;
    if (const std::optional<Error> error = m_policy.checkUrl(url)) {
        fail(*error, FetchLogEntry::Outcome::Refused);
        return;
    }
    m_lookup = std::make_unique<HostLookup>(m_options);
    connect(m_lookup.get(), &HostLookup::found, this, &HttpFetch::onAddresses);
    m_lookupPatience.start(request().limits.idle);
    m_lookup->start(url.host(QUrl::FullyEncoded));
}

void HttpFetch::onAddresses(const QList<QHostAddress>& addresses, const QString& why) {
    m_lookupPatience.stop();
    if (settled())
        return;
    if (addresses.isEmpty()) {
        fail({ErrorCode::HostNotFound, QStringLiteral("%1: %2").arg(m_url.host(), why)});
        return;
    }
    if (const std::optional<Error> error = m_policy.admit(m_url, addresses)) {
        fail(*error, FetchLogEntry::Outcome::Refused);
        return;
    }
    m_isPrivate = !std::all_of(addresses.begin(), addresses.end(), isPublicAddress);
    m_staysHere = std::all_of(addresses.begin(), addresses.end(), [](const QHostAddress& address) { return address.isLoopback(); });
    const HttpRequest wanted{m_url, request().purpose, request().referrer, m_options.acceptLanguage, m_cookies.headerFor(m_url)};
    const Result<QByteArray> bytes = wanted.toBytes();
    if (bytes)
        openExchange(addresses, *bytes);
    else
        fail(bytes.error(), FetchLogEntry::Outcome::Refused);
}

void HttpFetch::openExchange(const QList<QHostAddress>& addresses, const QByteArray& bytes) {
    HttpExchangePlan plan;
    plan.host = m_url.host(QUrl::FullyEncoded);
    for (const QHostAddress& address : addresses)
        plan.addresses.append(m_options.route ? m_options.route(address) : address);
    plan.encrypted = isHttps(m_url);
    plan.port = static_cast<quint16>(m_url.port(plan.encrypted ? 443 : 80));
    plan.request = bytes;
    plan.transferBytes = request().limits.transferBytes;
    plan.idle = request().limits.idle;
    plan.authorities = m_options.authorities;
    m_exchange = std::make_unique<HttpExchange>(std::move(plan));
    connect(m_exchange.get(), &HttpExchange::headArrived, this, &HttpFetch::onHead);
    connect(m_exchange.get(), &HttpExchange::bodyArrived, this, &HttpFetch::onBody);
    connect(m_exchange.get(), &HttpExchange::ended, this, &HttpFetch::onEnded);
    m_exchange->start();
}

void HttpFetch::onHead(const HttpHead& head) {
    m_cookies.keep(head, m_url);
    if (isRedirect(head.status) && !head.value("location").isEmpty())
        onRedirect(head);
    else if (std::optional<Error> error = statusError(head, QDateTime::currentDateTimeUtc()))
        fail(*error, FetchLogEntry::Outcome::Answered);
    else if (std::optional<Error> unfit = prepareForBody(head))
        fail(*unfit, FetchLogEntry::Outcome::Answered);
}

void HttpFetch::onRedirect(const HttpHead& head) {
    m_exchange->stop();
    logHop(FetchLogEntry::Outcome::Answered);
    const Result<QUrl> target = redirectTarget(head, m_url);
    std::optional<Error> error;
    if (!target)
        error = target.error();
    else if (++m_redirects > request().limits.redirects)
        error = Error{ErrorCode::TooManyRedirects, QStringLiteral("more than %1 redirects").arg(request().limits.redirects)};
    else if (m_redirects == 1 && looksLikeCaptivePortal(m_url, *target))
        error = Error{ErrorCode::CaptivePortal, QStringLiteral("a login page at %1").arg(target->host())};
    else
        error = m_policy.checkRedirect(m_url, *target);
    if (!error) { // later: the exchange may not go away inside its own signal
        QMetaObject::invokeMethod(this, [this, url = *target] { if (!settled()) visit(url); }, Qt::QueuedConnection);
        return;
    }
    if (target)
        m_url = *target;
    m_exchange->stop();
    const bool refused = error->code == ErrorCode::UrlRefused || error->code == ErrorCode::InvalidUrl;
    if (refused && m_record)
        m_record({m_url.host(), m_url.port(), isHttps(m_url), request().purpose, FetchLogEntry::Outcome::Refused, {}, 0, 0, 0, error->code});
    settle(*error);
}

std::optional<Error> HttpFetch::prepareForBody(const HttpHead& head) {
    m_contentType = head.value("content-type");
    if (std::optional<Error> error = declaredTypeError(m_contentType, request().purpose))
        return error;
    Result<std::shared_ptr<ContentDecoder>> decoder = ContentDecoder::make(head.values("content-encoding").join(','), request().limits.decodedBytes);
    if (!decoder)
        return decoder.error();
    m_decoder = decoder.value();
    return std::nullopt;
}

void HttpFetch::onBody(const QByteArray& bytes) {
    if (settled())
        return;
    report({m_exchange->bodyReceived(), m_exchange->announced(), m_url});
    std::optional<Error> error = m_decoder->feed(bytes);
    const bool isPicture = request().purpose == FetchPurpose::Picture;
    if (!error && isPicture && m_decoder->decoded().size() >= PictureMagicBytes)
        error = bodyTypeError(m_contentType, m_decoder->decoded(), FetchPurpose::Picture);
    if (error)
        fail(*error, FetchLogEntry::Outcome::Answered);
}

void HttpFetch::onEnded(const std::optional<Error>& error) {
    if (settled())
        return;
    if (error) {
        fail(*error);
        return;
    }
    const Result<Page> page = pageFromBody();
    if (!page) {
        fail(page.error(), FetchLogEntry::Outcome::Answered);
        return;
    }
    m_deadline.stop();
    logHop(FetchLogEntry::Outcome::Answered);
    settle(page);
}

Result<Page> HttpFetch::pageFromBody() {
    if (const std::optional<Error> error = m_decoder->finish())
        return *error;
    Page page;
    page.bytes = m_decoder->take();
    if (const std::optional<Error> error = bodyTypeError(m_contentType, page.bytes, request().purpose))
        return *error;
    if (request().purpose == FetchPurpose::Page && carriesWisprMarker(page.bytes))
        return Error{ErrorCode::CaptivePortal, QStringLiteral("a hotspot's page at %1").arg(m_url.host())};
    // A picture's type is what its bytes are: the server's word for it is often wrong and nothing may rely on it.
    const bool isPicture = request().purpose == FetchPurpose::Picture;
    page.contentType = QString::fromLatin1(isPicture ? sniffMediaType(page.bytes) : m_contentType);
    page.url = m_url;
    page.fetchedAt = QDateTime::currentDateTimeUtc();
    page.isFromPrivateHost = m_isPrivate;
    return page;
}

void HttpFetch::fail(const Error& error, FetchLogEntry::Outcome outcome) {
    if (settled())
        return;
    m_deadline.stop();
    if (m_exchange)
        m_exchange->stop();
    Error told = error;
    const bool noWayOut = told.code == ErrorCode::HostNotFound || told.code == ErrorCode::ConnectionFailed;
    if (noWayOut && !m_staysHere && !(m_options.isOnline ? m_options.isOnline() : hasNetworkInterface()))
        told.code = ErrorCode::Offline;
    logHop(outcome, told.code);
    settle(told);
}

void HttpFetch::logHop(FetchLogEntry::Outcome outcome, std::optional<ErrorCode> error) {
    if (!m_record)
        return;
    FetchLogEntry entry{m_url.host(), m_url.port(), isHttps(m_url), request().purpose, outcome, {}, 0, 0, 0, error};
    if (m_exchange) {
        entry.peer = m_exchange->peer();
        entry.status = m_exchange->head().status;
        entry.sent = m_exchange->sent();
        entry.received = m_exchange->received();
        entry.cookies = int(m_exchange->head().values("set-cookie").size());
    }
    m_record(entry);
}

} // namespace broadsheet
