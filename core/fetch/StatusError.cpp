#include "core/fetch/StatusError.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace broadsheet {

namespace {

constexpr int MaxDelayDigits = 9; // fits an int

struct StatusMeaning {
    int status;
    ErrorCode code;
    const char* detail;
};

constexpr std::array<StatusMeaning, 6> Meanings{{
    {204, ErrorCode::EmptyPage, "204: the server has nothing to show"},
    {205, ErrorCode::EmptyPage, "205: the server has nothing to show"},
    {206, ErrorCode::BadTransfer, "206: a part that was not asked for"},
    {401, ErrorCode::AuthenticationRequired, "401: a password is wanted"},
    {407, ErrorCode::AuthenticationRequired, "407: a proxy wants a password"},
    {511, ErrorCode::CaptivePortal, "511: the network wants a login first"},
}};

} // namespace

bool isRedirect(int status) { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }

std::optional<Error> statusError(const HttpHead& head, const QDateTime& now) {
    const auto meaning = std::find_if(Meanings.begin(), Meanings.end(), [&head](const StatusMeaning& m) { return m.status == head.status; });
    if (meaning != Meanings.end())
        return Error{meaning->code, QString::fromLatin1(meaning->detail), head.status, -1};
    if (head.status >= 200 && head.status < 300)
        return std::nullopt;
    return Error{ErrorCode::HttpStatus, QString::number(head.status), head.status, retryAfterSeconds(head.value("retry-after"), now)};
}

int retryAfterSeconds(const QByteArray& value, const QDateTime& now) {
    const bool isNumber = !value.isEmpty() && value.size() <= MaxDelayDigits && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        return value.toInt();
    // IMF-fixdate, the only form that RFC 9110 lets a sender use.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return -1;
    date.setTimeZone(QTimeZone::utc());
    return static_cast<int>(std::clamp<qint64>(now.secsTo(date), 0, std::numeric_limits<int>::max()));
}

} // namespace broadsheet
